// SPDX-License-Identifier: MPL-2.0
#include "files/input/part_name.hpp"

#include "core/text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace gouji::files {
namespace {

// "a b" for "a%20b".
std::string decoded(std::string_view written)
{
    std::string plain;
    while (!written.empty()) {
        unsigned char code = 0;
        const char* const begin = written.data() + 1;
        const bool isEscape = written.size() > 2 && written.front() == '%'
                              && std::from_chars(begin, begin + 2, code, 16).ptr == begin + 2;
        plain += isEscape ? static_cast<char>(code) : written.front();
        written.remove_prefix(isEscape ? 3 : 1);
    }
    return plain;
}

// As nearly all are.
bool isPlain(std::string_view name)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto holds = [&](std::string_view piece) { return name.find(piece) != name.npos; };
    return !name.empty() && name.find_first_of("%\\") == name.npos && name.find_first_of(spaces) == name.npos
           && name.front() != '/' && name.front() != '.' && name.back() != '/' && !holds("//") && !holds("/.");
}

} // namespace

std::string plainPartName(std::string_view written)
{
    if (isPlain(written))
        return std::string(written);
    constexpr std::string_view separators = "/\\";
    const std::string whole = decoded(text::trimmed(written));
    std::vector<std::string_view> way;
    for (std::string_view rest = whole; !rest.empty();) {
        const std::string_view folder = rest.substr(0, rest.find_first_of(separators));
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
        if (folder == ".." && !way.empty())
            way.pop_back();
        else if (!folder.empty() && folder != "." && folder != "..")
            way.push_back(folder);
    }
    std::string name;
    for (const std::string_view folder : way)
        name.append(name.empty() ? "" : "/").append(folder);
    return name;
}

std::string partKey(std::string_view written) { return text::lowerCase(plainPartName(written)); }

} // namespace gouji::files
