// SPDX-License-Identifier: MPL-2.0
#include "core/locate/block_locator.hpp"

#include "core/locate/headings.hpp"

#include <cstdlib>
#include <utility>

namespace gouji::locate {

std::optional<model::Position> nearestOnSide(const std::vector<model::Position>& positions, model::Position anchor, bool toTheRight)
{
    std::optional<model::Position> nearest;
    const auto distance = [&](model::Position position) {
        return std::pair(std::abs(position.column - anchor.column), std::abs(position.row - anchor.row));
    };
    for (const model::Position position : positions) {
        if ((position.column > anchor.column) != toTheRight || position.column == anchor.column
            || std::abs(position.row - anchor.row) > headingDepth)
            continue;
        if (!nearest || distance(position) < distance(*nearest))
            nearest = position;
    }
    return nearest;
}

model::Position figurePosition(const model::Grid& grid, int row, int column) { return grid.areaAt({row, column}).first; }

std::vector<LocatedBlock> locateBlock(const catalogue::BlockDefinition& block, const model::Grid& grid,
                                      const LabelIndex& labels)
{
    return block.layout == catalogue::BlockDefinition::Layout::Grid ? locateGridBlock(block, grid, labels)
                                                                    : locateSingleRowBlock(block, grid, labels);
}

} // namespace gouji::locate
