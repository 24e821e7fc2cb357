// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/old_figures.hpp"

#include "core/text/text.hpp"

namespace gouji::narrative {
namespace {

constexpr std::u32string_view opening = U"【上年";
constexpr char32_t closing = U'】';

} // namespace

std::vector<reports::Section> withOldFigures(std::vector<reports::Section> sections,
                                             const std::vector<TextFigure>& figures)
{
    // From the last one on, as what stands behind a mark moves.
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure) {
        const TextSpan& number = figure->number;
        if (number.begin == number.end)
            continue;
        std::string& text = sections.at(figure->section).paragraphs.at(figure->paragraph).text;
        text.insert(number.end, text::encodeUtf8(std::u32string_view(&closing, 1)));
        text.insert(number.begin, text::encodeUtf8(opening));
    }
    return sections;
}

std::size_t oldFigureLength(std::u32string_view text)
{
    constexpr std::size_t longest = 24;
    if (!text.starts_with(opening))
        return 0;
    const std::size_t end = text.substr(0, longest).find(closing);
    return end == text.npos ? 0 : end + 1;
}

} // namespace gouji::narrative
