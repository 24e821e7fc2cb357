// SPDX-License-Identifier: MPL-2.0
#include "files/document/text_table.hpp"

#include "core/text/text.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <map>

namespace gouji::files {
namespace {

// Finds the place of each cell, row by row.
class Placing {
public:
    Placing(const TextTable& table, int firstRow, WorkbookBuilder& workbook, const Limits& limits)
        : m_table(table),
          m_firstRow(firstRow),
          m_workbook(workbook),
          m_limits(limits)
    {}

    Refusal run()
    {
        const int rows = static_cast<int>(m_table.rows.size());
        for (int row = 0; row < rows; ++row) {
            int column = 0;
            for (const TextCell& cell : m_table.rows[static_cast<std::size_t>(row)]) {
                if (auto refusal = put(cell, row, column))
                    return refusal;
            }
        }
        return mergeContinued();
    }

private:
    Refusal put(const TextCell& cell, int row, int& column)
    {
        if (m_table.places == CellPlaces::Implied)
            column = freeColumn(row, column);
        const int width = std::min(cell.span.columns, mostColumns - column);
        m_columnsSeen += static_cast<std::size_t>(std::max(width, 1));
        if (width < 1 || m_columnsSeen > m_limits.cells)
            return Message{"file.too-many-cells", {}};
        const document::Position first{m_firstRow + row, column};
        const document::Area area{first, {first.row + rowsOf(cell, row) - 1, column + width - 1}};
        column += width;
        if (cell.kind == CellKind::Left)
            return {};
        // What continues nothing stands for itself.
        if (cell.kind == CellKind::Continued && m_lastOwn.contains(area.first.column))
            return carryOn(area);
        return putOwn(cell, area);
    }

    Refusal putOwn(const TextCell& cell, const document::Area& area)
    {
        if (m_table.places == CellPlaces::Implied)
            occupy(area);
        else
            m_lastOwn[area.first.column] = area;
        if (auto refusal = m_workbook.place(area.first, {valueOf(cell.text)}))
            return refusal;
        return area.first == area.last ? Refusal() : m_workbook.merge(area);
    }

    // A span that reaches out of the table ends with it.
    int rowsOf(const TextCell& cell, int row) const
    {
        return std::min(cell.span.rows, static_cast<int>(m_table.rows.size()) - row);
    }

    static document::CellValue valueOf(const std::string& text)
    {
        return text.empty() ? document::CellValue() : document::CellValue(text);
    }

    int freeColumn(int row, int column) const
    {
        while (column < static_cast<int>(m_occupiedTo.size())
               && m_occupiedTo[static_cast<std::size_t>(column)] >= m_firstRow + row)
            ++column;
        return column;
    }

    void occupy(const document::Area& area)
    {
        const auto end = static_cast<std::size_t>(area.last.column) + 1;
        if (m_occupiedTo.size() < end)
            m_occupiedTo.resize(end, -1);
        for (auto column = static_cast<std::size_t>(area.first.column); column < end; ++column)
            m_occupiedTo[column] = std::max(m_occupiedTo[column], area.last.row);
    }

    Refusal carryOn(const document::Area& part)
    {
        const auto own = m_lastOwn.find(part.first.column);
        document::Area& whole = m_continued.try_emplace(own->second.first, own->second).first->second;
        whole = whole.joined(part);
        return {};
    }

    Refusal mergeContinued()
    {
        for (const auto& [first, area] : m_continued) {
            if (auto refusal = m_workbook.merge(area))
                return refusal;
        }
        return {};
    }

    const TextTable& m_table;
    int m_firstRow;
    WorkbookBuilder& m_workbook;
    const Limits& m_limits;
    std::vector<int> m_occupiedTo;           // the last row that a cell above covers, by column
    std::map<int, document::Area> m_lastOwn; // the lowest cell so far that others may continue, by column
    std::map<document::Position, document::Area> m_continued; // with what continues them
    std::size_t m_columnsSeen = 0;
};

} // namespace

Refusal placeTable(const TextTable& table, int firstRow, WorkbookBuilder& workbook, const Limits& limits)
{
    return Placing(table, firstRow, workbook, limits).run();
}

} // namespace gouji::files
