// SPDX-License-Identifier: MPL-2.0
#include "core/document/grid.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::document {

bool Area::contains(Position position) const
{
    return position.row >= first.row && position.row <= last.row && position.column >= first.column
           && position.column <= last.column;
}

Area Area::joined(const Area& other) const
{
    return {{std::min(first.row, other.first.row), std::min(first.column, other.first.column)},
            {std::max(last.row, other.last.row), std::max(last.column, other.last.column)}};
}

std::string addressOf(Position position)
{
    std::string letters;
    for (int rest = position.column; rest >= 0; rest = rest / 26 - 1)
        letters.insert(letters.begin(), static_cast<char>('A' + rest % 26));
    return letters + std::to_string(position.row + 1);
}

std::string addressOf(const Area& area)
{
    if (area.first == area.last)
        return addressOf(area.first);
    return addressOf(area.first) + ":" + addressOf(area.last);
}

void Grid::set(Position position, Cell cell)
{
    if (cell.isBlank() && cell.origin == Origin::Typed)
        return;
    const auto row = static_cast<std::size_t>(position.row);
    const auto column = static_cast<std::size_t>(position.column);
    if (m_rows.size() <= row)
        m_rows.resize(row + 1);
    std::vector<Cell>& cells = m_rows[row];
    if (cells.empty() && row > 0)
        cells.reserve(m_rows[row - 1].size()); // most rows are as long as the one above
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = std::move(cell);
}

void Grid::merge(const Area& area)
{
    if (area.first == area.last)
        return;
    for (int row = area.first.row; row <= area.last.row; ++row)
        m_merged[row].emplace(area.first.column, area);
}

const Cell& Grid::at(Position position) const
{
    static const Cell blank;
    if (position.row < 0 || position.row >= rowCount() || position.column < 0
        || position.column >= columnCount(position.row))
        return blank;
    if (isCovered(position))
        return blank;
    return m_rows[static_cast<std::size_t>(position.row)][static_cast<std::size_t>(position.column)];
}

std::span<const Cell> Grid::cellsInRow(int row) const
{
    return row < 0 || row >= rowCount() ? std::span<const Cell>() : m_rows[static_cast<std::size_t>(row)];
}

bool Grid::isCovered(Position position) const
{
    const Area* merged = mergedAreaAt(position);
    return merged && merged->first != position;
}

Area Grid::areaAt(Position position) const
{
    const Area* merged = mergedAreaAt(position);
    return merged ? *merged : Area{position, position};
}

int Grid::columnCount(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    return static_cast<int>(m_rows[static_cast<std::size_t>(row)].size());
}

const Area* Grid::mergedAreaAt(Position position) const
{
    const auto row = m_merged.find(position.row);
    if (row == m_merged.end())
        return nullptr;
    const auto next = row->second.upper_bound(position.column);
    if (next == row->second.begin())
        return nullptr;
    const Area& area = std::prev(next)->second;
    return area.contains(position) ? &area : nullptr;
}

} // namespace gouji::document
