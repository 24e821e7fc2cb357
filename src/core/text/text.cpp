// SPDX-License-Identifier: MPL-2.0
#include "core/text/text.hpp"

#include <algorithm>
#include <cstdint>

namespace gouji::text {
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
    // Ideographs, most of what there is to read.
    if (utf8.size() >= 3 && (utf8[0] & 0xF0) == 0xE0 && (utf8[1] & 0xC0) == 0x80 && (utf8[2] & 0xC0) == 0x80) {
        const auto c = static_cast<char32_t>((utf8[0] & 0x0F) << 12 | (utf8[1] & 0x3F) << 6 | (utf8[2] & 0x3F));
        utf8.remove_prefix(3);
        return c;
    }
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
    std::u32string decoded(text.size(), U'\0');
    std::size_t length = 0;
    while (!text.empty())
        decoded[length++] = takeCodePoint(text);
    decoded.resize(length);
    return decoded;
}

std::string encodeUtf8(std::u32string_view text)
{
    constexpr std::size_t longestSequence = 4;
    std::string encoded(text.size() * longestSequence, '\0');
    char* at = encoded.data();
    for (const char32_t c : text) {
        if (c < 0x80) {
            *at++ = static_cast<char>(c);
        } else if (c < 0x800) {
            *at++ = static_cast<char>(0xC0 | c >> 6);
            *at++ = static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            *at++ = static_cast<char>(0xE0 | c >> 12);
            *at++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *at++ = static_cast<char>(0x80 | (c & 0x3F));
        } else {
            *at++ = static_cast<char>(0xF0 | c >> 18);
            *at++ = static_cast<char>(0x80 | (c >> 12 & 0x3F));
            *at++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *at++ = static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    encoded.resize(static_cast<std::size_t>(at - encoded.data()));
    return encoded;
}

std::u32string compact(std::string_view text)
{
    std::u32string kept = decodeUtf8(text);
    std::erase_if(kept, isSpace);
    std::ranges::transform(kept, kept.begin(), narrow);
    return kept;
}

std::string printable(std::string_view text)
{
    std::u32string decoded = decodeUtf8(text);
    const auto isControl = [](char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); };
    std::replace_if(decoded.begin(), decoded.end(), isControl, U'\uFFFD');
    return encodeUtf8(decoded);
}

} // namespace gouji::text
