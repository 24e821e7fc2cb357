// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/insertion.hpp"

#include "core/narrative/old_figures.hpp"
#include "core/text/text.hpp"

#include <string>

namespace gouji::narrative {
namespace {

// How many letters from here on stand for a number; 0 where none does.
std::size_t blankAt(std::u32string_view text, std::size_t at)
{
    constexpr std::u32string_view marks = U"XxＸ×_＿";
    constexpr std::size_t shortest = 2;
    if (const std::size_t old = oldFigureLength(text.substr(at)); old > 0)
        return old;
    std::size_t end = at;
    while (end < text.size() && marks.find(text[end]) != marks.npos)
        ++end;
    if (end - at >= shortest)
        return end - at;
    if (text[at] != U'(' && text[at] != U'（')
        return 0;
    end = at + 1;
    while (end < text.size() && text::isSpace(text[end]))
        ++end;
    return end < text.size() && (text[end] == U')' || text[end] == U'）') ? end + 1 - at : 0;
}

std::size_t bytesOf(std::u32string_view text) { return text::encodeUtf8(text).size(); }

} // namespace

TextSpan placeForFigure(std::string_view text)
{
    const std::u32string letters = text::decodeUtf8(text);
    const std::u32string_view all = letters;
    for (std::size_t at = 0; at < all.size(); ++at)
        if (const std::size_t length = blankAt(all, at); length > 0) {
            const std::size_t begin = bytesOf(all.substr(0, at));
            return {begin, begin + bytesOf(all.substr(at, length))};
        }
    return {text.size(), text.size()};
}

} // namespace gouji::narrative
