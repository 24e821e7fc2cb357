// SPDX-License-Identifier: MPL-2.0
#include "core/locate/stated_unit.hpp"

#include "core/locate/headings.hpp"

#include <algorithm>

namespace gouji::locate {
namespace {

using model::Grid;
using model::Position;

// A caption stands at most so many rows above its table, and so many columns right of it.
constexpr int captionRows = 3;
constexpr int captionColumns = 8;

std::optional<StatedUnit> statedBy(const Grid& grid, Position position,
                                   std::optional<model::Unit> (*unitOf)(std::string_view))
{
    const std::string* text = grid.at(position).text();
    const auto unit = text ? unitOf(*text) : std::nullopt;
    return unit ? std::optional(StatedUnit{*unit, position, *text}) : std::nullopt;
}

bool isOfRow(const LocatedBlock::Heading& heading, const LocatedBlock::Place& place)
{
    return heading.row == place.row && !heading.column;
}

bool isOfColumn(const LocatedBlock::Heading& heading, const LocatedBlock::Place& place)
{
    const bool isOuter = !heading.row && !heading.column;
    return isOuter ? std::ranges::count(place.column->labelIds, heading.label) > 0
                   : heading.column == place.column && (!heading.row || heading.row == place.row);
}

// That of a row is looked at first: the form has none there, so it was written on purpose.
std::optional<StatedUnit> byHeadings(const LocatedBlock::Place& place, const LocatedBlock& block, const Grid& grid)
{
    for (const auto isMeant : {isOfRow, isOfColumn}) {
        for (const LocatedBlock::Heading& heading : block.headings) {
            auto stated = isMeant(heading, place) ? statedBy(grid, heading.position, model::unitIn) : std::nullopt;
            if (stated)
                return stated;
        }
    }
    return std::nullopt;
}

// Among the headings of the block a unit alone will do; elsewhere it may belong to the figure beside it.
bool isAmongHeadings(int row, const LocatedBlock& block)
{
    return row >= block.area.first.row && std::ranges::all_of(block.places, [&](const LocatedBlock::Place& place) {
               return row < place.position.row;
           });
}

// A caption may stand at either end of its row.
std::optional<StatedUnit> byCaptionIn(int row, const LocatedBlock& block, const Grid& grid)
{
    const bool amongHeadings = isAmongHeadings(row, block);
    const int end = std::min(grid.columnCount(row), block.area.last.column + captionColumns);
    for (int column = 0; column < end; ++column) {
        auto stated = statedBy(grid, {row, column}, model::unitInCaption);
        if (stated && (amongHeadings || stated->text.find("单") != std::string::npos))
            return stated;
    }
    return std::nullopt;
}

} // namespace

std::optional<StatedUnit> statedUnit(const LocatedBlock::Place& place, const LocatedBlock& block, int firstRow,
                                     const Grid& grid, const SheetCaption& caption)
{
    if (auto stated = byHeadings(place, block, grid))
        return stated;
    const Position behind{place.position.row, grid.areaAt(place.position).last.column + 1};
    if (auto stated = statedBy(grid, behind, model::unitInCaption))
        return stated;
    for (int row = place.position.row - 1; row >= std::max(0, firstRow - captionRows); --row) {
        if (auto stated = byCaptionIn(row, block, grid))
            return stated;
    }
    const auto unit = model::unitInCaption(caption);
    return unit ? std::optional(StatedUnit{*unit, {firstRow, block.area.first.column}, caption}) : std::nullopt;
}

} // namespace gouji::locate
