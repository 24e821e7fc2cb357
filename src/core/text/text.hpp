// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::text {

// Takes the first code point off a text that is not empty; a malformed byte becomes U+FFFD.
char32_t takeCodePoint(std::string_view& utf8);

// UTF-8 to code points; each malformed byte becomes U+FFFD.
std::u32string decodeUtf8(std::string_view text);
std::string encodeUtf8(std::u32string_view text);

// The same text on one line, fit for a message: valid UTF-8, with U+FFFD for control characters.
std::string printable(std::string_view text);

// Full-width letters, digits and signs (U+FF01…FF5E) and the ideographic space become their ASCII twins.
constexpr char32_t narrow(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    return c == 0x3000 ? U' ' : c;
}

// White space of any width, line breaks, and marks that take no room, such as those of writing direction: copied
// text brings them along.
constexpr bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0xFEFF;
}

constexpr bool isOneOf(std::u32string_view letters, char32_t c) { return letters.find(c) != letters.npos; }

// The text without white space, full-width signs made narrow.
std::u32string compact(std::string_view text);

} // namespace gouji::text
