// SPDX-License-Identifier: MPL-2.0
#include "core/text/label_key.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <optional>

namespace gouji::text {
namespace {

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return !((c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z'));
    return (c >= 0x80 && c <= 0xBF) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F && c != 0x3007)
           || (c >= 0xFE10 && c <= 0xFE6F) || c == 0xFEFF || (c >= 0xFF5F && c <= 0xFF65);
}

// "㈠" and "①" are other ways to write "（一）" and "1".
char32_t plainNumeral(char32_t c)
{
    constexpr std::u32string_view chinese = U"一二三四五六七八九十";
    if (c >= 0x3220 && c <= 0x3229)
        return chinese[c - 0x3220];
    if (c >= 0x2460 && c <= 0x2468)
        return U'1' + (c - 0x2460);
    return c;
}

// What a key holds of a character; nothing of spaces and punctuation.
std::optional<char32_t> letterOf(char32_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return c; // an ideograph, as most are
    return isSpace(c) || isPunctuation(c) ? std::nullopt : std::optional(plainNumeral(c));
}

// Without the bracketed note at the end, if there is one and something stands before it.
std::u32string_view withoutNote(std::u32string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    if (text.empty() || !isOneOf(U")]】〕", text.back()))
        return text;
    int open = 0;
    for (std::size_t at = text.size(); at-- > 0;) {
        open += isOneOf(U")]】〕", text[at]) ? 1 : (isOneOf(U"([【〔", text[at]) ? -1 : 0);
        if (open == 0)
            return at == 0 ? text : withoutNote(text.substr(0, at));
    }
    return text;
}

} // namespace

std::string labelKey(std::string_view text)
{
    std::u32string tidy = decodeUtf8(text);
    std::transform(tidy.begin(), tidy.end(), tidy.begin(), narrow);
    const std::size_t end = withoutNote(tidy).size();
    std::size_t length = 0; // of the key, which is made in place
    for (std::size_t at = 0; at < end; ++at) {
        if (const auto letter = letterOf(tidy[at]))
            tidy[length++] = *letter;
    }
    return encodeUtf8({tidy.data(), length});
}

char32_t labelOpening(std::string_view text)
{
    while (!text.empty()) {
        if (const auto letter = letterOf(narrow(takeCodePoint(text))))
            return *letter;
    }
    return 0;
}

} // namespace gouji::text
