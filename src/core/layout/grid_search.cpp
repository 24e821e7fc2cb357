// SPDX-License-Identifier: MPL-2.0
#include "core/layout/block_search.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>

namespace gouji::layout {
namespace {

struct FoundRow {
    const FormBlock::Row* row = nullptr;
    std::size_t index = 0;
    FoundLabel label;
};

class GridSearch {
public:
    explicit GridSearch(BlockSearch& search)
        : m_search(search),
          m_labels(search.labels),
          m_block(search.block),
          m_size(search.characterSize())
    {}

    Outcome read()
    {
        findRows();
        const auto official =
            std::ranges::count_if(m_block.rows, [](const auto& row) { return row.replaces.empty(); });
        if (std::ssize(m_rows) * 2 < official)
            return m_search.heading && !m_rows.empty() ? Outcome::Unclear : Outcome::Absent;
        if (!isOrdered() || !findFigures())
            return Outcome::Unclear;
        if (!belongTogether() || !findColumns())
            return Outcome::Unclear;
        writeGrid();
        return Outcome::Read;
    }

private:
    void findRows()
    {
        double from = m_search.top;
        for (std::size_t index = 0; index < m_block.rows.size(); ++index) {
            const FormBlock::Row& row = m_block.rows[index];
            // A row of an older form stands where those are that it replaces.
            if (auto label = m_labels.take(row.label, row.replaces.empty() ? from : m_search.top, endless)) {
                if (row.replaces.empty())
                    from = label->firstLine;
                m_rows.push_back({&row, index, std::move(*label)});
            }
        }
        const auto isHere = [&](std::size_t index) {
            return std::ranges::count(m_rows, index, &FoundRow::index) > 0;
        };
        std::erase_if(m_rows,
                      [&](const FoundRow& found) { return std::ranges::any_of(found.row->replaces, isHere); });
        std::ranges::stable_sort(m_rows, {}, [](const FoundRow& found) { return found.label.firstLine; });
    }

    // The labels stand below each other.
    bool isOrdered() const
    {
        const auto isBelow = [&](const FoundRow& one, const FoundRow& other) {
            return other.label.firstLine - one.label.lastLine < m_size * 0.3;
        };
        return std::ranges::adjacent_find(m_rows, isBelow) == m_rows.end();
    }

    // Lines of figures between these heights, none shorter or longer than the form has them.
    bool findFigures(double top, double bottom)
    {
        m_figures = figureLines(m_labels, top, bottom);
        return std::ranges::all_of(m_figures,
                                   [&](const Line& line) { return line.size() == m_block.columns.size(); });
    }

    bool findFigures()
    {
        const double top = m_rows.front().label.box.top - m_size;
        const double bottom = m_rows.back().label.box.bottom;
        if (!findFigures(top, bottom + m_size))
            return false;
        // Where each row is a table with headings of its own, those stand above the last figures.
        constexpr double headings = 14;
        return m_search.places == Places::Printed || m_figures.size() >= m_rows.size()
               || findFigures(top, bottom + m_size * headings);
    }

    // As many lines as labels, each with its label; and each column's figures below each other.
    bool belongTogether() const
    {
        if (m_figures.size() != m_rows.size())
            return false;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (!isBeside(row))
                return false;
            for (std::size_t column = 0; m_search.places == Places::Printed && column < m_block.columns.size();
                 ++column) {
                if (!m_figures[row][column].box.overlapsAcross(columnBox(column)))
                    return false;
            }
        }
        return true;
    }

    // Whether the line of figures stands at the height of its row's label; of a copied text, before the next
    // label.
    bool isBeside(std::size_t row) const
    {
        const FoundLabel& label = m_rows[row].label;
        const double middle = m_figures[row].front().box.middleY();
        if (m_search.places == Places::Printed)
            return middle > label.firstLine - m_size * 1.2 && middle < label.lastLine + m_size * 1.2;
        return middle > label.firstLine - m_size * 0.5
               && (row + 1 == m_rows.size() || middle < m_rows[row + 1].label.firstLine - m_size * 0.5);
    }

    // Around the figures of a column, without room for those of another.
    Box columnBox(std::size_t column) const
    {
        Box box = m_figures.front()[column].box;
        box.left -= m_size;
        box.right += m_size;
        return box;
    }

    // All headings, or none where the rows alone tell what the table is.
    bool findColumns()
    {
        constexpr std::size_t enough = 10;
        const double bottom = m_figures.front().front().box.middleY() - m_size * 0.3;
        const double height = m_size * (m_search.places == Places::Printed ? 16 : 40);
        const double from =
            m_search.heading ? m_search.top : std::max(m_search.top, m_rows.front().label.box.top - height);
        m_search.table.top = m_search.heading ? m_search.heading->box.top : m_rows.front().label.box.top;
        takeOuter(from, bottom);
        for (const FormBlock::Label& column : m_block.columns) {
            if (auto label = m_labels.take(column, from, bottom)) {
                m_search.table.top = std::min(m_search.table.top, label->box.top);
                m_columns.push_back(std::move(*label));
            }
        }
        const bool areLeftOut =
            m_columns.empty() || (m_search.places == Places::Copied && m_columns.size() < m_block.columns.size());
        if (areLeftOut && m_rows.size() >= enough) {
            m_columns.clear();
            return true;
        }
        return m_columns.size() == m_block.columns.size()
               && (m_search.places == Places::Copied || standAbove(m_columns, m_figures.front()));
    }

    // Headings around others tell nothing new, but hold words of those within.
    void takeOuter(double from, double bottom)
    {
        std::set<std::string> outer;
        for (const FormBlock::Label& column : m_block.columns)
            outer.insert(column.outer.begin(), column.outer.end());
        outer.insert(m_block.corner);
        for (const std::string& key : outer) {
            if (const auto label = m_labels.take(key, from, bottom))
                m_search.table.top = std::min(m_search.table.top, label->box.top);
        }
    }

    void writeGrid()
    {
        if (m_search.heading)
            m_search.table.rows.push_back(
                {{m_search.heading->text, static_cast<int>(m_block.columns.size()) + 1}});
        std::vector<FormCell>& head = m_search.table.rows.emplace_back();
        head.push_back({});
        for (std::size_t column = 0; column < m_block.columns.size(); ++column)
            head.push_back({m_columns.empty() ? m_block.columns[column].keys.back() : m_columns[column].text});
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            std::vector<FormCell>& cells = m_search.table.rows.emplace_back();
            cells.push_back({m_rows[row].label.text});
            for (const Word& figure : m_figures[row])
                cells.push_back({figure.text});
        }
        m_search.table.bottom = std::max(m_figures.back().front().box.middleY(), m_rows.back().label.lastLine);
    }

    BlockSearch& m_search;
    LabelSearch& m_labels;
    const FormBlock& m_block;
    double m_size;
    std::vector<FoundRow> m_rows;
    std::vector<FoundLabel> m_columns;
    std::vector<Line> m_figures;
};

} // namespace

Outcome readGrid(BlockSearch& search) { return GridSearch(search).read(); }

} // namespace gouji::layout
