// SPDX-License-Identifier: MPL-2.0
#include "core/reading/rows_alone.hpp"

#include "core/reading/grid_section.hpp"
#include "core/reading/row_search.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using forms::BlockDefinition;

// So few rows say nothing without the headings of their columns.
constexpr std::ptrdiff_t fewestRows = 10;
// The headings of columns stand in so many rows above the figures.
constexpr int headingRows = 4;

// Rows that stand near each other in one sheet, which have their figures in the same columns.
class Piece {
public:
    Piece(std::vector<Candidate>::iterator begin, std::vector<Candidate>::iterator end, const Grid& grid)
        : m_begin(begin),
          m_end(end),
          m_grid(grid)
    {}

    // Says where the figures stand; false where that is uncertain.
    bool place(const BlockDefinition& block, const forms::Lexicon& lexicon)
    {
        const int columns = static_cast<int>(block.columns.size());
        const auto headed = firstByHeadings(block, lexicon);
        if (!headed.isClear)
            return false;
        const int first = headed.column ? *headed.column : lastUsed() + 1 - columns;
        if (isBlank())
            return setFirst(headed.column.value_or(labelEnd()));
        if (first < labelEnd() || lastUsed() >= first + columns || !isBlankBetween(labelEnd(), first))
            return false;
        if (!headed.column && isBlankBetween(first, first + 1))
            return false;
        return areSingle(first, columns) && setFirst(first);
    }

private:
    struct ByHeadings {
        std::optional<int> column; // of the first figures, as the headings say
        bool isClear = true;       // they do not contradict each other
    };

    ByHeadings firstByHeadings(const BlockDefinition& block, const forms::Lexicon& lexicon) const
    {
        ByHeadings found;
        for (int row = std::max(0, m_begin->placed.line - headingRows); row < m_begin->placed.line; ++row) {
            for (int column = labelEnd(); column < m_grid.columnCount(row); ++column) {
                const std::string* text = m_grid.at({row, column}).text();
                const LabelId label = text ? lexicon.find(*text) : LabelId::None;
                const auto heading = std::ranges::find_if(block.columns, [&](const auto& definition) {
                    return label != LabelId::None && definition.labelIds.back() == label;
                });
                if (heading == block.columns.end())
                    continue;
                const int first = column - static_cast<int>(heading - block.columns.begin());
                found.isClear = found.isClear && found.column.value_or(first) == first;
                found.column = first;
            }
        }
        return found;
    }

    static bool isShorter(const Candidate& one, const Candidate& other) { return one.labelEnd < other.labelEnd; }
    int labelEnd() const { return std::max_element(m_begin, m_end, isShorter)->labelEnd; }

    template <typename Visit>
    bool everyCell(int from, int end, Visit visit) const
    {
        return std::all_of(m_begin, m_end, [&](const Candidate& row) {
            for (int column = from; column < std::min(end, m_grid.columnCount(row.placed.line)); ++column)
                if (!visit(Position{row.placed.line, column}))
                    return false;
            return true;
        });
    }

    bool isBlankBetween(int from, int end) const
    {
        return everyCell(from, end, [&](Position position) { return m_grid.at(position).isBlank(); });
    }

    bool isBlank() const { return isBlankBetween(labelEnd(), lastUsed() + 1); }

    int lastUsed() const
    {
        int last = -1;
        for (auto row = m_begin; row != m_end; ++row)
            for (int column = 0; column < m_grid.columnCount(row->placed.line); ++column)
                if (!m_grid.at({row->placed.line, column}).isBlank())
                    last = std::max(last, column);
        return last;
    }

    // No merged area tells two figures from each other.
    bool areSingle(int first, int columns) const
    {
        return everyCell(first, first + columns, [&](Position position) {
            const document::Area area = m_grid.areaAt(position);
            return area.first == position && area.last == position;
        });
    }

    bool setFirst(int first)
    {
        std::for_each(m_begin, m_end, [&](Candidate& row) { row.placed.firstFigure = first; });
        return true;
    }

    std::vector<Candidate>::iterator m_begin;
    std::vector<Candidate>::iterator m_end;
    const Grid& m_grid;
};

bool goesOn(const Candidate& one, const Candidate& next)
{
    return one.placed.sheet == next.placed.sheet && next.placed.line - one.placed.line <= longestGap;
}

} // namespace

std::vector<PlacedRow> rowsAlone(const document::Document& document, const BlockDefinition& block,
                                 const forms::Lexicon& lexicon)
{
    const auto official = std::ranges::count_if(block.rows, [](const auto& row) { return row.replaces.empty(); });
    if (block.layout != BlockDefinition::Layout::Grid || official < fewestRows)
        return {};
    std::vector<Candidate> found = searchRows(document, block);
    if (std::ssize(found) < std::max(fewestRows, (official + 1) / 2))
        return {};
    std::vector<PlacedRow> rows;
    for (auto begin = found.begin(); begin != found.end();) {
        auto end = begin + 1;
        while (end != found.end() && goesOn(*(end - 1), *end))
            ++end;
        if (!Piece(begin, end, document.sheets[begin->placed.sheet]).place(block, lexicon))
            return {};
        std::transform(begin, end, std::back_inserter(rows), [](const Candidate& row) { return row.placed; });
        begin = end;
    }
    return rows;
}

} // namespace gouji::reading
