// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/insertion.hpp"

#include "core/narrative/old_figures.hpp"
#include "core/narrative/placeholders.hpp"
#include "core/text/text.hpp"

#include <string>

namespace gouji::narrative {
namespace {

// The first letter behind white space.
char32_t letterBehind(std::u32string_view text, std::size_t at)
{
    while (at < text.size() && text::isSpace(text[at]))
        ++at;
    return at < text.size() ? text[at] : U'\0';
}

// How many letters from here on stand for a number; 0 where none does.
std::size_t blankAt(std::u32string_view text, std::size_t at)
{
    constexpr std::size_t shortest = 2;
    if (const std::size_t old = oldFigureLength(text.substr(at)); old > 0)
        return old;
    std::size_t end = at;
    while (end < text.size() && isPlaceholder(text[end]))
        ++end;
    // Underscores are a blank wherever they stand, letters only before a unit: 王XX is somebody.
    const bool isLine = text[at] == U'_' || text[at] == U'＿';
    if (end - at >= shortest && (isLine || isUnitOfPlaceholder(letterBehind(text, end))))
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
