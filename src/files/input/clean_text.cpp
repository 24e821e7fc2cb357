// SPDX-License-Identifier: MPL-2.0
#include "files/input/clean_text.hpp"

#include <utf8cpp/utf8.h>

#include <algorithm>
#include <cstddef>

namespace gouji::files {
namespace {

// A control character that text does not go on behind; white space is none.
bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x7F || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r');
}

// Between pages and, of spreadsheets, between the lines of a cell.
bool isFeed(char c) { return c == '\v' || c == '\f'; }

void appendCleaned(std::string_view valid, std::string& clean)
{
    for (auto at = valid.begin(); at != valid.end();) {
        const auto end = std::find_if(at, valid.end(), isControl);
        clean.append(at, end);
        at = end;
        if (at == valid.end())
            return;
        if (isFeed(*at++))
            clean += ' ';
        else
            clean += replacementCharacter;
    }
}

} // namespace

std::string_view wellFormed(std::string_view utf8)
{
    return utf8.substr(0, static_cast<std::size_t>(utf8::find_invalid(utf8.begin(), utf8.end()) - utf8.begin()));
}

std::string cleaned(std::string_view utf8)
{
    std::string clean;
    clean.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::string_view valid = wellFormed(utf8);
        appendCleaned(valid, clean);
        utf8.remove_prefix(valid.size());
        if (utf8.empty())
            break;
        clean += replacementCharacter;
        utf8.remove_prefix(1);
    }
    return clean;
}

} // namespace gouji::files
