// SPDX-License-Identifier: MPL-2.0
#include "core/layout/block_search.hpp"

#include <algorithm>
#include <utility>

namespace gouji::layout {
namespace {

bool isFree(const LabelSearch& labels, std::size_t index)
{
    const Piece& piece = labels.pieces()[index];
    return piece.beginsWord && piece.endsWord && !labels.isTaken(index) && isFigure(piece.word.text);
}

} // namespace

std::vector<Line> figureLines(const LabelSearch& labels, double top, double bottom)
{
    std::vector<Word> figures;
    for (std::size_t index = 0; index < labels.pieces().size(); ++index) {
        const Word& word = labels.pieces()[index].word;
        if (word.box.middleY() > top && word.box.middleY() < bottom && isFree(labels, index))
            figures.push_back(word);
    }
    return linesOf(std::move(figures));
}

bool standAbove(const std::vector<FoundLabel>& headings, const Line& figures)
{
    for (std::size_t column = 0; column < headings.size(); ++column) {
        const double middle = figures[column].box.middleX();
        const bool isBehind = column == 0 || middle > headings[column - 1].box.middleX();
        const bool isBefore = column + 1 == headings.size() || middle < headings[column + 1].box.middleX();
        if (!isBehind || !isBefore)
            return false;
    }
    const auto standsBehind = [](const FoundLabel& one, const FoundLabel& other) {
        return one.box.middleX() >= other.box.middleX();
    };
    return std::ranges::adjacent_find(headings, standsBehind) == headings.end();
}

} // namespace gouji::layout
