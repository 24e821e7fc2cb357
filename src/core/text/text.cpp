// SPDX-License-Identifier: MPL-2.0
#include "core/text/text.hpp"

#include <utf8cpp/utf8.h>

#include <algorithm>

namespace gouji::text {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t longestSequence = 4; // of bytes, for one character

// What UTF-8 can say: no half of a surrogate pair, nothing beyond the last plane.
bool isCharacter(char32_t c) { return c < 0xD800 || (c > 0xDFFF && c <= 0x10FFFF); }

} // namespace

char32_t takeCodePoint(std::string_view& utf8)
{
    const char* const first = utf8.data();
    const char* next = first;
    // Digits and signs need no look at what follows them.
    const bool isPlain = (*first & 0x80) == 0;
    if (!isPlain && utf8::find_invalid(first, first + std::min(longestSequence, utf8.size())) == first) {
        utf8.remove_prefix(1);
        return replacement;
    }
    const char32_t c = isPlain ? static_cast<char32_t>(*next++) : utf8::unchecked::next(next);
    utf8.remove_prefix(static_cast<std::size_t>(next - first));
    return c;
}

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string decoded(text.size(), U'\0');
    auto end = decoded.begin();
    while (!text.empty()) {
        const auto valid = static_cast<std::size_t>(utf8::find_invalid(text.begin(), text.end()) - text.begin());
        end = utf8::unchecked::utf8to32(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(valid), end);
        text.remove_prefix(valid);
        if (text.empty())
            break;
        *end++ = replacement;
        text.remove_prefix(1);
    }
    decoded.erase(end, decoded.end());
    return decoded;
}

std::string encodeUtf8(std::u32string_view text)
{
    std::string encoded(text.size() * longestSequence, '\0');
    char* end = encoded.data();
    for (const char32_t c : text)
        end = utf8::unchecked::append(isCharacter(c) ? c : replacement, end);
    encoded.resize(static_cast<std::size_t>(end - encoded.data()));
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
