// SPDX-License-Identifier: MPL-2.0
#include "core/reading/extra_rows.hpp"

#include "core/reading/extra_figures.hpp"
#include "core/reading/grid_section.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;

// A row heading stands at most so many columns left of the figures.
constexpr int headingReach = 12;

// A merged area counts as far as rows are looked at behind it.
void addRows(const document::Area& area, std::set<int>& rows)
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

// On one line; empty where the row has none.
std::string headingLeftOf(Position figure, const Grid& grid)
{
    for (int column = figure.column - 1; column >= std::max(0, figure.column - headingReach); --column) {
        const std::string* text = grid.at({figure.row, column}).text();
        if (!text || !hasWords(*text))
            continue;
        return onOneLine(*text);
    }
    return {};
}

std::size_t figureCount(int row, const std::set<int>& columns, const Grid& grid)
{
    return static_cast<std::size_t>(std::ranges::count_if(columns, [&](int column) {
        return isPlainFigure(document::readFigure(grid.at({row, column}).value, {}));
    }));
}

// The headings of columns again, on the next page.
bool isHeader(int row, const std::set<int>& columns, const LabelIndex& labels)
{
    return std::ranges::any_of(columns, [&](int column) { return labels.at({row, column}) != LabelId::None; });
}

void addRow(int row, const std::set<int>& columns, const Grid& grid, const LabelIndex& labels, ExtraCells& cells)
{
    if (isHeader(row, columns, labels))
        return;
    const std::string text = headingLeftOf({row, *columns.begin()}, grid);
    const std::string heading = isRemark(text) ? std::string() : text;
    for (const int column : columns)
        addFigure(heading, {row, column}, grid, cells);
}

bool holdsRemark(int row, const std::set<int>& columns, const Grid& grid)
{
    return std::ranges::any_of(columns, [&](int column) {
        const std::string* text = grid.at({row, column}).text();
        return text && isRemark(*text);
    });
}

// Whether the row below a block goes on with figures: as many as fill half of several columns, or behind a
// heading.
bool continues(int row, const std::set<int>& columns, const Grid& grid, const LabelIndex& labels)
{
    const std::size_t figures = figureCount(row, columns, grid);
    if (figures == 0 || isHeader(row, columns, labels) || holdsRemark(row, columns, grid))
        return false;
    const std::string heading = headingLeftOf({row, *columns.begin()}, grid);
    const bool isFilled = figures * 2 >= columns.size() || figures >= 3;
    if (heading.empty() || isRemark(heading))
        return isFilled && (heading.empty() || columns.size() > 1);
    return true;
}

// A line of words alone, such as a note, which does not end the rows below a table; what opens a section or names
// several columns does.
bool isNote(int row, const Grid& grid, const LabelIndex& labels)
{
    constexpr std::array openings{"一、", "二、", "三、", "四、", "五、", "六、", "七、", "附表", "附件"};
    const std::string* note = nullptr;
    for (int column = 0; column < grid.columnCount(row); ++column) {
        const document::Cell& cell = grid.at({row, column});
        if (cell.isBlank())
            continue;
        if (note || !cell.text() || labels.at({row, column}) != LabelId::None)
            return false;
        note = cell.text();
    }
    return note && hasWords(*note)
           && std::ranges::none_of(openings, [&](const char* opening) { return note->starts_with(opening); });
}

// The first row of the next block of the table below that row.
std::optional<int> nextBlock(int lastRow, const std::vector<const LocatedBlock*>& blocks)
{
    std::optional<int> next;
    for (const LocatedBlock* block : blocks) {
        const int first = block->area.first.row;
        if (first > lastRow && (!next || first < *next))
            next = first;
    }
    return next;
}

void addRowsOf(const LocatedBlock& block, const std::vector<const LocatedBlock*>& blocks,
               const std::set<int>& used, const Grid& grid, const LabelIndex& labels, ExtraCells& cells)
{
    const std::set<int> columns = columnsOf(block);
    const auto byRow = [](const LocatedBlock::Place& place) { return place.position.row; };
    const auto [first, last] = std::ranges::minmax(block.places, {}, byRow);
    const auto add = [&](int row) {
        if (!used.contains(row))
            addRow(row, columns, grid, labels, cells);
    };
    for (int row = byRow(first) + 1; row < byRow(last); ++row)
        add(row);
    const auto next = nextBlock(byRow(last), blocks);
    const int end = std::min(next.value_or(grid.rowCount()), byRow(last) + longestGap);
    for (int row = byRow(last) + 1; row < end; ++row) {
        const bool goesOn = continues(row, columns, grid, labels);
        if (!goesOn && !next && !isNote(row, grid, labels))
            break;
        ExtraCells found;
        if (goesOn && !used.contains(row))
            addRow(row, columns, grid, labels, found);
        appendFigures(found, cells);
    }
}

// A column of another table, or of the same one again.
bool hasLabel(int column, const LocatedBlock& block, const LabelIndex& labels)
{
    for (int row = block.area.first.row; row <= block.area.last.row; ++row) {
        if (labels.at({row, column}) != LabelId::None)
            return true;
    }
    return false;
}

// Above the block's figures; empty where the column has none of its own.
std::string headingOver(int column, int firstRow, const LocatedBlock& block, const Grid& grid)
{
    for (int row = firstRow - 1; row >= block.area.first.row; --row) {
        const Position position = grid.areaAt({row, column}).first;
        const std::string* text = grid.at(position).text();
        if (text && position.column == column && hasWords(*text))
            return onOneLine(*text);
    }
    return {};
}

// In the block's rows: between its columns, and right of them up to a blank cell.
void addColumnsOf(const LocatedBlock& block, const Grid& grid, const LabelIndex& labels, ExtraCells& cells)
{
    std::map<int, std::set<int>> rows;
    for (const LocatedBlock::Place& place : block.places)
        rows[place.position.row].insert(place.position.column);
    const std::set<int> known = columnsOf(block);
    ExtraCells found;
    for (const auto& [row, columns] : rows) {
        const int last = grid.areaAt({row, *columns.rbegin()}).last.column;
        for (int column = *columns.begin() + 1; column < grid.columnCount(row); ++column) {
            if (known.contains(column))
                continue;
            if (column > last && (grid.at({row, column}).isBlank() || hasLabel(column, block, labels)))
                break;
            addFigure(headingOver(column, rows.begin()->first, block, grid), {row, column}, grid, found);
        }
    }
    appendFigures(found, cells);
}

} // namespace

std::vector<reports::ExtraCell> extraCells(const std::vector<const LocatedBlock*>& blocks, const Grid& grid,
                                           const LabelIndex& labels)
{
    std::vector<reports::ExtraCell> cells;
    const std::set<int> used = rowsOf(blocks, grid);
    for (const LocatedBlock* block : blocks) {
        if (block->places.empty())
            continue;
        addRowsOf(*block, blocks, used, grid, labels, cells);
        addColumnsOf(*block, grid, labels, cells);
    }
    std::ranges::stable_sort(cells, {}, &reports::ExtraCell::position);
    const auto isRepeated = [](const reports::ExtraCell& left, const reports::ExtraCell& right) {
        return left.position == right.position;
    };
    cells.erase(std::unique(cells.begin(), cells.end(), isRepeated), cells.end());
    return cells;
}

} // namespace gouji::reading
