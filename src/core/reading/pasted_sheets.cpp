// SPDX-License-Identifier: MPL-2.0
#include "core/reading/pasted_sheets.hpp"

#include "core/document/figure.hpp"
#include "core/text/label_key.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace gouji::reading {
namespace {

using document::Area;
using document::Grid;
using document::Position;

std::string keyAt(const Grid& grid, Position position)
{
    const std::string* text = grid.at(position).text();
    return text ? text::labelKey(*text) : std::string();
}

bool isPlainFigure(const document::Cell& cell)
{
    const document::Figure figure = document::readFigure(cell.value, {});
    return figure.kind == document::Figure::Kind::Number && !figure.hasWords;
}

bool isHeadingRow(const Grid& grid, int row, const HeadingOrder& order)
{
    bool hasHeading = false;
    for (int column = 0; column < grid.columnCount(row); ++column) {
        if (isPlainFigure(grid.at({row, column})))
            return false;
        const std::string key = keyAt(grid, {row, column});
        hasHeading = hasHeading || order.isHeading(key) || order.isCorner(key);
    }
    return hasHeading;
}

// The columns of a row without the cells that merged ones cover, and with them.
std::vector<int> uncoveredColumns(const Grid& grid, int row)
{
    std::vector<int> columns;
    for (int column = 0; column < grid.columnCount(row); ++column)
        if (!grid.isCovered({row, column}) || grid.areaAt({row, column}).first.row != row)
            columns.push_back(column);
    return columns;
}

// The blank cells in front of a label stand below merged ones; those in front of a figure are figures.
void dropBlanksInFrontOfLabel(const Grid& grid, int row, const HeadingOrder& order, std::vector<int>& columns)
{
    const auto first = std::ranges::find_if(columns, [&](int column) {
        return !grid.at({row, column}).isBlank();
    });
    if (first == columns.end())
        return;
    const Position position{row, *first};
    if (order.isRowLabel(keyAt(grid, position)) || !isPlainFigure(grid.at(position)))
        columns.erase(columns.begin(), first);
}

} // namespace

PastedSheets::Narrowed PastedSheets::narrowed(const Grid& grid, const HeadingOrder& order)
{
    Narrowed made{Grid(grid.name()), {}};
    bool isBelowHeadings = false;
    for (int row = 0; row < grid.rowCount(); ++row) {
        std::vector<int> columns = uncoveredColumns(grid, row);
        const bool isHeading = isHeadingRow(grid, row, order);
        if (isHeading && isBelowHeadings)
            std::erase_if(columns, [&](int column) { return grid.at({row, column}).isBlank(); });
        else if (!isHeading)
            dropBlanksInFrontOfLabel(grid, row, order, columns);
        isBelowHeadings = isHeading;
        for (std::size_t column = 0; column < columns.size(); ++column)
            if (const document::Cell& cell = grid.at({row, columns[column]}); !cell.isBlank())
                made.grid.set({row, static_cast<int>(column)}, cell);
        made.columns.push_back(std::move(columns));
    }
    return made;
}

PastedSheets::PastedSheets(const document::Document& source, const packs::Catalogue& catalogue)
    : m_restored(source)
{
    const HeadingOrder order(catalogue);
    for (Grid& grid : m_restored.sheets) {
        m_narrowed.push_back(narrowed(grid, order));
        m_sheets.push_back(restoredSheet(m_narrowed.back().grid, order));
        grid = m_sheets.back().grid;
    }
}

bool PastedSheets::hasMoved() const
{
    return std::ranges::any_of(m_sheets, [](const RestoredSheet& sheet) { return !sheet.sources.empty(); });
}

// Behind the last cell of a row, columns go on as in the source.
Position PastedSheets::sourceOf(int sheet, Position position) const
{
    const auto index = static_cast<std::size_t>(sheet);
    Position source = m_sheets[index].sourceOf(position);
    const auto& rows = m_narrowed[index].columns;
    const auto row = static_cast<std::size_t>(source.row);
    if (row >= rows.size() || rows[row].empty())
        return source;
    const std::vector<int>& columns = rows[row];
    const int last = static_cast<int>(columns.size()) - 1;
    source.column = source.column <= last ? columns[static_cast<std::size_t>(source.column)]
                                          : columns.back() + source.column - last;
    return source;
}

void PastedSheets::placeAsInSource(reports::Table& table) const
{
    std::optional<Area> area;
    const auto place = [&](auto& shown) {
        shown.position = sourceOf(table.sheetIndexOf(shown.part), shown.position);
        if (shown.part != 0)
            return;
        const Area at{shown.position, shown.position};
        area = area ? area->joined(at) : at;
    };
    std::ranges::for_each(table.cells, place);
    std::ranges::for_each(table.rewordedHeadings, place);
    std::ranges::for_each(table.extraCells, place);
    if (area)
        table.range = {{table.range.first.row, std::min(table.range.first.column, area->first.column)},
                       {table.range.last.row, area->last.column}};
}

ReportPlaces PastedSheets::placeAsInSource(reports::Report& report) const
{
    ReportPlaces places;
    for (reports::Table& table : report.tables) {
        placeAsInSource(table);
        places.emplace_back(table.sheetIndex, table.range);
        for (const reports::TablePart& part : table.furtherParts)
            places.emplace_back(part.sheetIndex, part.range);
    }
    return places;
}

} // namespace gouji::reading
