// SPDX-License-Identifier: MPL-2.0
#include "core/locate/extra_rows.hpp"

#include "core/locate/grid_section.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace gouji::locate {
namespace {

using model::Grid;
using model::Position;

// A row heading stands at most so many columns left of the figures.
constexpr int headingReach = 12;

// A merged area counts as far as rows are looked at behind it.
void addRows(const model::Area& area, std::set<int>& rows)
{
    for (int row = area.first.row; row <= std::min(area.last.row, area.first.row + longestGap); ++row)
        rows.insert(row);
}

// Rows that the table uses.
std::set<int> rowsOf(const std::vector<const LocatedBlock*>& blocks, const Grid& grid)
{
    std::set<int> rows;
    for (const LocatedBlock* block : blocks) {
        for (const LocatedBlock::Place& place : block->places)
            addRows(grid.areaAt(place.position), rows);
        for (const LocatedBlock::Heading& heading : block->headings) {
            if (heading.column)
                addRows(grid.areaAt(heading.position), rows);
        }
    }
    return rows;
}

std::set<int> columnsOf(const LocatedBlock& block)
{
    std::set<int> columns;
    for (const LocatedBlock::Place& place : block.places)
        columns.insert(place.position.column);
    return columns;
}

// Up to the next block of the table, or the block's own last row.
int endOf(const LocatedBlock& block, int lastRow, const std::vector<const LocatedBlock*>& blocks)
{
    int end = lastRow;
    for (const LocatedBlock* other : blocks) {
        const int first = other->area.first.row;
        if (other != &block && first > lastRow && (end == lastRow || first < end))
            end = std::min(first, lastRow + longestGap);
    }
    return end;
}

bool hasWords(const std::string& text)
{
    const model::Figure figure = model::readFigure(model::CellValue(text), {});
    return figure.kind == model::Figure::Kind::Unreadable || figure.hasWords;
}

// On one line; empty where the row has none.
std::string headingLeftOf(Position figure, const Grid& grid)
{
    for (int column = figure.column - 1; column >= std::max(0, figure.column - headingReach); --column) {
        const std::string* text = grid.at({figure.row, column}).text();
        if (!text || !hasWords(*text))
            continue;
        std::string heading = *text;
        std::erase_if(heading, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
        return heading;
    }
    return {};
}

void addRow(int row, const std::set<int>& columns, const Grid& grid, const LabelIndex& labels,
            std::vector<model::ExtraCell>& cells)
{
    const std::string heading = headingLeftOf({row, *columns.begin()}, grid);
    // The headings of columns again, on the next page.
    const bool isHeader = std::ranges::any_of(columns, [&](int column) {
        return labels.at({row, column}) != LabelId::None;
    });
    if (heading.empty() || isHeader)
        return;
    for (const int column : columns) {
        const model::Figure figure = model::readFigure(grid.at({row, column}).value, {});
        if (figure.kind == model::Figure::Kind::Number && !figure.hasWords && !figure.number.isZero())
            cells.push_back({heading, {row, column}, figure});
    }
}

} // namespace

std::vector<model::ExtraCell> extraCells(const std::vector<const LocatedBlock*>& blocks, const Grid& grid,
                                         const LabelIndex& labels)
{
    std::vector<model::ExtraCell> cells;
    const std::set<int> used = rowsOf(blocks, grid);
    for (const LocatedBlock* block : blocks) {
        if (block->places.empty())
            continue;
        const std::set<int> columns = columnsOf(*block);
        const auto byRow = [](const LocatedBlock::Place& place) { return place.position.row; };
        const auto [first, last] = std::ranges::minmax(block->places, {}, byRow);
        for (int row = byRow(first) + 1; row < endOf(*block, byRow(last), blocks); ++row) {
            if (!used.contains(row))
                addRow(row, columns, grid, labels, cells);
        }
    }
    return cells;
}

} // namespace gouji::locate
