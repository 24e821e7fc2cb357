// SPDX-License-Identifier: MPL-2.0
#include "core/reading/block_locator.hpp"

#include "core/reading/headings.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace gouji::reading {

std::span<const document::Position> inRows(std::span<const document::Position> positions, int first, int last)
{
    const auto begin = std::lower_bound(positions.begin(), positions.end(), document::Position{first, 0});
    return {begin, std::lower_bound(begin, positions.end(), document::Position{last + 1, 0})};
}

std::optional<document::Position> firstIn(std::span<const document::Position> positions,
                                          const document::Area& area)
{
    const auto rows = inRows(positions, area.first.row, area.last.row);
    const auto found =
        std::ranges::find_if(rows, [&](document::Position position) { return area.contains(position); });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

std::optional<document::Position> nearestOnSide(std::span<const document::Position> positions,
                                                document::Position anchor, bool toTheRight)
{
    std::optional<document::Position> nearest;
    const auto distance = [&](document::Position position) {
        return std::pair(std::abs(position.column - anchor.column), std::abs(position.row - anchor.row));
    };
    for (int row = anchor.row - headingDepth; row <= anchor.row + headingDepth; ++row) {
        const auto inRow = inRows(positions, row, row);
        const auto right = std::upper_bound(inRow.begin(), inRow.end(), document::Position{row, anchor.column});
        const auto left = std::lower_bound(inRow.begin(), right, document::Position{row, anchor.column});
        const auto found = toTheRight ? right : left == inRow.begin() ? inRow.end() : std::prev(left);
        if (found != inRow.end() && (!nearest || distance(*found) < distance(*nearest)))
            nearest = *found;
    }
    return nearest;
}

document::Position figurePosition(const document::Grid& grid, int row, int column)
{
    return grid.areaAt({row, column}).first;
}

void addOuterHeading(LocatedBlock::Heading heading, const document::Area& area, const LabelIndex& labels,
                     LocatedBlock& located)
{
    if (heading.label == LabelId::None)
        return;
    if (const auto position = firstIn(labels.find(heading.label), area)) {
        heading.position = *position;
        located.headings.push_back(heading);
    } else
        located.gaps.push_back({heading.label, area});
}

std::vector<LocatedBlock> locateBlock(const forms::BlockDefinition& block, const document::Grid& grid,
                                      const LabelIndex& labels)
{
    return block.layout == forms::BlockDefinition::Layout::Grid ? locateGridBlock(block, grid, labels)
                                                                : locateSingleRowBlock(block, grid, labels);
}

} // namespace gouji::reading
