// SPDX-License-Identifier: MPL-2.0
#include "core/reading/stated_unit.hpp"

#include "core/figures/count_unit.hpp"
#include "core/figures/written_number.hpp"
#include "core/reading/headings.hpp"

#include <algorithm>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;

// A caption stands at most so many rows above its table, and so many columns right of it.
constexpr int captionRows = 3;
constexpr int captionColumns = 8;

// How texts state units of the kind that a column counts in: of money, or of pieces.
struct Wording {
    std::optional<figures::Unit> (*ofHeading)(std::string_view);
    std::optional<figures::Unit> (*ofCaption)(std::string_view);
};

Wording wordingOf(const forms::ColumnDefinition& column)
{
    return column.unit.empty() ? Wording{figures::countUnitIn, figures::countUnitInCaption}
                               : Wording{figures::unitIn, figures::unitInCaption};
}

std::optional<StatedUnit> statedBy(const Grid& grid, Position position,
                                   std::optional<figures::Unit> (*unitOf)(std::string_view))
{
    const std::string* text = grid.at(position).text();
    const auto unit = text ? unitOf(*text) : std::nullopt;
    return unit ? std::optional(StatedUnit{*unit, position, *text}) : std::nullopt;
}

bool isOfOtherColumn(LabelId label, const LocatedBlock::Place& place, const LocatedBlock& block)
{
    const auto isOf = [&](const forms::ColumnDefinition& column) {
        return std::ranges::count(column.labelIds, label) > 0;
    };
    return !isOf(*place.column)
           && std::ranges::any_of(block.places, [&](const auto& other) { return isOf(*other.column); });
}

// What is above several columns or above the whole block is so above each of them.
bool isOfColumn(const LocatedBlock::Heading& heading, const LocatedBlock::Place& place, const LocatedBlock& block)
{
    const bool isOuter = !heading.row && !heading.column;
    return isOuter ? !isOfOtherColumn(heading.label, place, block)
                   : heading.column == place.column && (!heading.row || heading.row == place.row);
}

bool isOfRow(const LocatedBlock::Heading& heading, const LocatedBlock::Place& place, const LocatedBlock&)
{
    return heading.row == place.row && !heading.column;
}

// That of a row is looked at first: the form has none there, so it was written on purpose.
std::optional<StatedUnit> byHeadings(const LocatedBlock::Place& place, const LocatedBlock& block, const Grid& grid)
{
    const auto ofHeading = wordingOf(*place.column).ofHeading;
    for (const auto isMeant : {isOfRow, isOfColumn}) {
        for (const LocatedBlock::Heading& heading : block.headings) {
            auto stated =
                isMeant(heading, place, block) ? statedBy(grid, heading.position, ofHeading) : std::nullopt;
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
std::optional<StatedUnit> byCaptionIn(int row, const LocatedBlock& block, const Grid& grid, const Wording& wording)
{
    const bool amongHeadings = isAmongHeadings(row, block);
    const int end = std::min(grid.columnCount(row), block.area.last.column + captionColumns);
    for (int column = 0; column < end; ++column) {
        auto stated = statedBy(grid, {row, column}, wording.ofCaption);
        if (stated && (amongHeadings || stated->text.find("单") != std::string::npos))
            return stated;
    }
    return std::nullopt;
}

bool holdsFigure(int row, const Grid& grid)
{
    for (int column = 0; column < grid.columnCount(row); ++column) {
        const document::CellValue& value = grid.at({row, column}).value;
        const auto* text = std::get_if<std::string>(&value);
        if (std::holds_alternative<double>(value) || (text && figures::readWrittenNumber(*text)))
            return true;
    }
    return false;
}

// A row of figures ends what is above the block or the table: there another one stands.
std::optional<StatedUnit> byCaptionAbove(int firstRow, const LocatedBlock& block, const Grid& grid,
                                         const Wording& wording)
{
    for (int row = firstRow - 1; row >= std::max(0, firstRow - captionRows) && !holdsFigure(row, grid); --row) {
        if (auto stated = byCaptionIn(row, block, grid, wording))
            return stated;
    }
    return std::nullopt;
}

} // namespace

std::optional<StatedUnit> statedUnit(const LocatedBlock::Place& place, const LocatedBlock& block, int firstRow,
                                     const Grid& grid, const SheetCaption& caption)
{
    const Wording wording = wordingOf(*place.column);
    if (auto stated = byHeadings(place, block, grid))
        return stated;
    const Position behind{place.position.row, grid.areaAt(place.position).last.column + 1};
    if (auto stated = statedBy(grid, behind, wording.ofCaption))
        return stated;
    for (int row = place.position.row - 1; row >= block.area.first.row; --row) {
        if (auto stated = byCaptionIn(row, block, grid, wording))
            return stated;
    }
    for (const int first : {block.area.first.row, firstRow}) {
        if (auto stated = byCaptionAbove(first, block, grid, wording))
            return stated;
    }
    const auto unit = wording.ofCaption(caption);
    return unit ? std::optional(StatedUnit{*unit, {firstRow, block.area.first.column}, caption}) : std::nullopt;
}

} // namespace gouji::reading
