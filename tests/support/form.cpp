// SPDX-License-Identifier: MPL-2.0
#include "support/form.hpp"

#include <algorithm>

namespace gouji::test {
namespace {

using forms::BlockDefinition;
using forms::ColumnDefinition;
using forms::RowDefinition;
using forms::TableDefinition;
using packs::Edition;
using Labels = std::vector<std::string>;

template <typename Definitions>
int depthOf(const Definitions& definitions)
{
    std::size_t depth = 0;
    for (const auto& definition : definitions)
        depth = std::max(depth, definition.labels.size());
    return static_cast<int>(depth);
}

// Writes one sheet after the rules of a layout.
class FormWriter {
public:
    FormWriter(document::Grid& grid, const FormCells& cells, const FormLayout& layout)
        : m_grid(grid),
          m_cells(cells),
          m_layout(layout)
    {}

    // Gives the first row below the block.
    int write(const TableDefinition& table, const BlockDefinition& block, int top)
    {
        return block.layout == BlockDefinition::Layout::Grid ? writeGrid(table, block, top)
                                                             : writeSingleRow(table, block, top);
    }

    void text(document::Position position, const std::string& words) { m_grid.set(position, {words}); }

private:
    bool isWritten(const BlockDefinition& block, const RowDefinition& row) const
    {
        if (m_layout.withoutRows.contains(row.code))
            return false;
        const bool replaced = std::any_of(block.rows.begin(), block.rows.end(), [&](const RowDefinition& other) {
            return std::find(other.replaces.begin(), other.replaces.end(), row.code) != other.replaces.end();
        });
        return m_layout.outdatedRow ? !replaced : row.replaces.empty();
    }

    // Those that are written, and what is added to them: rows without a code.
    std::vector<RowDefinition> rowsOf(const BlockDefinition& block) const
    {
        std::vector<RowDefinition> rows;
        for (const RowDefinition& row : block.rows) {
            if (!isWritten(block, row))
                continue;
            rows.push_back(row);
            for (const ExtraRow& extra : m_layout.extraRows) {
                if (extra.below != row.code)
                    continue;
                RowDefinition& added = rows.emplace_back(row);
                added.code = {};
                added.labels.back() = extra.heading;
            }
        }
        return rows;
    }

    double figureOfExtraRow(const std::string& heading) const
    {
        return std::ranges::find(m_layout.extraRows, heading, &ExtraRow::heading)->figure;
    }

    int writeGrid(const TableDefinition& table, const BlockDefinition& block, int top)
    {
        const int left = m_layout.corner.column;
        if (!block.heading.empty())
            text({top++, left}, m_layout.spell(block.heading));
        const std::vector<RowDefinition> rows = rowsOf(block);
        const int headerDepth = depthOf(block.columns);
        const int labelDepth = depthOf(rows);
        if (!block.corner.empty())
            heading(block.corner, {top, left}, {top + headerDepth - 1, left + labelDepth - 1});
        std::vector<Labels> columnLabels;
        std::vector<Labels> rowLabels;
        for (const auto& column : block.columns)
            columnLabels.push_back(column.labels);
        for (const auto& row : rows)
            rowLabels.push_back(row.labels);
        headings(columnLabels, headerDepth, [&](int level, int index) {
            return document::Position{top + level, left + labelDepth + index};
        });
        headings(rowLabels, labelDepth, [&](int level, int index) {
            return document::Position{top + headerDepth + index, left + level};
        });
        for (int r = 0; r < static_cast<int>(rows.size()); ++r) {
            const RowDefinition& row = rows[static_cast<std::size_t>(r)];
            for (int c = 0; c < static_cast<int>(block.columns.size()); ++c) {
                const document::Position position{top + headerDepth + r, left + labelDepth + c};
                if (row.code.empty())
                    m_grid.set(position, {figureOfExtraRow(row.labels.back())});
                else
                    figure({table.code, row.code, block.columns[static_cast<std::size_t>(c)].code}, position);
            }
        }
        return top + headerDepth + static_cast<int>(rows.size());
    }

    int writeSingleRow(const TableDefinition& table, const BlockDefinition& block, int top)
    {
        const int left = m_layout.corner.column;
        std::vector<Labels> labels;
        int column = left;
        const int depth = depthOf(block.rows) + depthOf(block.columns);
        for (const RowDefinition& row : block.rows) {
            for (const ColumnDefinition& definition : block.columns) {
                labels.push_back(row.labels);
                labels.back().insert(labels.back().end(), definition.labels.begin(), definition.labels.end());
                figure({table.code, row.code, definition.code}, {top + depth, column++});
            }
        }
        headings(labels, depth, [&](int level, int index) {
            return document::Position{top + level, left + index};
        });
        return top + depth + 1;
    }

    // Writes label paths, one index each; equal neighbours are one heading. The innermost label reaches to the
    // figures.
    template <typename Place>
    void headings(const std::vector<Labels>& paths, int depth, Place place)
    {
        for (int level = 0; level < depth; ++level) {
            for (std::size_t index = 0; index < paths.size();) {
                std::size_t end = index + 1;
                const auto prefix = [&](std::size_t at) {
                    return Labels(paths[at].begin(),
                                  paths[at].begin() + std::min<std::ptrdiff_t>(level + 1, std::ssize(paths[at])));
                };
                if (level >= static_cast<int>(paths[index].size())) {
                    ++index;
                    continue;
                }
                while (end < paths.size() && prefix(end) == prefix(index))
                    ++end;
                const bool innermost = level + 1 == static_cast<int>(paths[index].size());
                heading(paths[index][static_cast<std::size_t>(level)], place(level, static_cast<int>(index)),
                        place(innermost ? depth - 1 : level, static_cast<int>(end) - 1));
                index = end;
            }
        }
    }

    void heading(const std::string& label, document::Position first, document::Position last)
    {
        text(first, m_layout.spell(label));
        if (m_layout.headings == FormLayout::Headings::Merged)
            m_grid.merge({first, last});
        if (m_layout.headings != FormLayout::Headings::Repeated)
            return;
        for (int row = first.row; row <= last.row; ++row) {
            for (int column = first.column; column <= last.column; ++column)
                text({row, column}, m_layout.spell(label));
        }
    }

    void figure(const reports::CellRef& ref, document::Position position)
    {
        const auto given = m_cells.find(ref);
        m_grid.set(position, given == m_cells.end() ? document::Cell{0.0} : given->second);
    }

    document::Grid& m_grid;
    const FormCells& m_cells;
    const FormLayout& m_layout;
};

} // namespace

document::Workbook formOf(const Edition& edition, const FormCells& cells, const FormLayout& layout)
{
    document::Workbook workbook;
    int top = layout.corner.row;
    for (const TableDefinition& table : edition.form().tables) {
        if (layout.without.contains(table.code))
            continue;
        if (workbook.sheets.empty() || !layout.oneSheet) {
            workbook.sheets.emplace_back(table.sheet);
            top = layout.corner.row;
        }
        FormWriter writer(workbook.sheets.back(), cells, layout);
        writer.text({top, layout.corner.column}, table.heading);
        top += 2;
        for (const BlockDefinition& block : table.blocks)
            top = writer.write(table, block, top);
        top += 2;
    }
    return workbook;
}

} // namespace gouji::test
