// SPDX-License-Identifier: MPL-2.0
#include "files/input/declared_encoding.hpp"

#include "core/text/ascii.hpp"

#include <algorithm>

namespace gouji::files {
namespace {

std::string_view nameAt(std::string_view text)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-_:.";
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n=\"'"), text.size()));
    return text.substr(0, std::min(text.find_first_not_of(letters), text.size()));
}

// Where it stands behind the key; empty where it does not.
std::string_view declaredIn(std::string_view text, std::string_view key)
{
    const auto at = text.find(key);
    return at == text.npos ? std::string_view() : nameAt(text.substr(at + key.size()));
}

} // namespace

std::string declaredEncoding(std::string_view page)
{
    constexpr std::size_t looked = 64 << 10;
    const std::string beginning = text::lowerCase(page.substr(0, looked));
    std::string_view rest = beginning;
    for (auto tag = rest.find("<meta"); tag != rest.npos; tag = rest.find("<meta")) {
        rest.remove_prefix(tag + 1);
        if (const auto name = declaredIn(rest.substr(0, rest.find('>')), "charset"); !name.empty())
            return std::string(name);
    }
    const auto declaration = std::string_view(beginning).substr(0, beginning.find("?>"));
    return std::string(declaration.find("<?xml") != declaration.npos ? declaredIn(declaration, "encoding") : "");
}

} // namespace gouji::files
