// SPDX-License-Identifier: MPL-2.0
#include "core/model/text.hpp"

#include <algorithm>
#include <cstdint>

namespace gouji::model {
namespace {

constexpr char32_t replacement = 0xFFFD;

// How many continuation bytes follow a lead byte; -1 where it is none.
int continuationBytes(unsigned char lead)
{
    if (lead < 0x80)
        return 0;
    if (lead >= 0xC2 && lead < 0xE0)
        return 1;
    if (lead >= 0xE0 && lead < 0xF0)
        return 2;
    if (lead >= 0xF0 && lead < 0xF5)
        return 3;
    return -1;
}

} // namespace

char32_t takeCodePoint(std::string_view& utf8)
{
    const auto lead = static_cast<unsigned char>(utf8.front());
    const int more = continuationBytes(lead);
    char32_t c = more <= 0 ? lead : lead & (0x3Fu >> more);
    bool whole = more >= 0 && static_cast<std::size_t>(more) < utf8.size();
    for (int i = 1; whole && i <= more; ++i) {
        const auto next = static_cast<unsigned char>(utf8[static_cast<std::size_t>(i)]);
        whole = (next & 0xC0u) == 0x80u;
        c = c << 6 | (next & 0x3Fu);
    }
    utf8.remove_prefix(whole ? static_cast<std::size_t>(more) + 1 : 1);
    return whole ? c : replacement;
}

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string decoded;
    decoded.reserve(text.size());
    while (!text.empty())
        decoded += takeCodePoint(text);
    return decoded;
}

std::string encodeUtf8(std::u32string_view text)
{
    std::string encoded;
    for (const char32_t c : text) {
        if (c < 0x80) {
            encoded += static_cast<char>(c);
        } else if (c < 0x800) {
            encoded += static_cast<char>(0xC0 | c >> 6);
            encoded += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            encoded += static_cast<char>(0xE0 | c >> 12);
            encoded += static_cast<char>(0x80 | (c >> 6 & 0x3F));
            encoded += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            encoded += static_cast<char>(0xF0 | c >> 18);
            encoded += static_cast<char>(0x80 | (c >> 12 & 0x3F));
            encoded += static_cast<char>(0x80 | (c >> 6 & 0x3F));
            encoded += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    return encoded;
}

std::string printable(std::string_view text)
{
    std::u32string decoded = decodeUtf8(text);
    const auto isControl = [](char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); };
    std::replace_if(decoded.begin(), decoded.end(), isControl, U'\uFFFD');
    return encodeUtf8(decoded);
}

char32_t narrow(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    return c == 0x3000 ? U' ' : c;
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B)
           || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0xFEFF;
}

} // namespace gouji::model
