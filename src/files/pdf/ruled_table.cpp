// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/ruled_table.hpp"

#include "core/layout/form_labels.hpp"
#include "core/layout/form_table.hpp"
#include "files/pdf/squares.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>

namespace gouji::files {
namespace {

// Which squares are one: an area of them, where no rule divides it and its sides are straight.
class Merging {
public:
    explicit Merging(const Squares& squares) : m_squares(squares), m_isTaken(squares.rows() * squares.columns()) {}

    std::vector<RuledCell> cells()
    {
        std::vector<RuledCell> cells;
        for (std::size_t row = 0; row < m_squares.rows(); ++row) {
            for (std::size_t column = 0; column < m_squares.columns(); ++column) {
                if (!isTaken(row, column))
                    cells.push_back(take(row, column));
            }
        }
        return cells;
    }

private:
    std::vector<bool>::reference isTaken(std::size_t row, std::size_t column)
    {
        return m_isTaken[row * m_squares.columns() + column];
    }

    bool isOpenBelow(std::size_t row, std::size_t first, std::size_t last)
    {
        if (row + 1 >= m_squares.rows()
            || (last + 1 < m_squares.columns() && !m_squares.isClosedRight(row + 1, last)))
            return false;
        for (std::size_t column = first; column <= last; ++column) {
            if (m_squares.isClosedBelow(row, column) || isTaken(row + 1, column)
                || (column < last && m_squares.isClosedRight(row + 1, column)))
                return false;
        }
        return first == 0 || m_squares.isClosedRight(row + 1, first - 1);
    }

    RuledCell take(std::size_t row, std::size_t column)
    {
        std::size_t last = column;
        while (last + 1 < m_squares.columns() && !m_squares.isClosedRight(row, last) && !isTaken(row, last + 1))
            ++last;
        std::size_t lastRow = row;
        while (isOpenBelow(lastRow, column, last))
            ++lastRow;
        for (std::size_t y = row; y <= lastRow; ++y) {
            for (std::size_t x = column; x <= last; ++x)
                isTaken(y, x) = true;
        }
        return {m_squares.boxOf(row, column).left, m_squares.boxOf(row, last).right, static_cast<int>(row),
                static_cast<int>(lastRow)};
    }

    const Squares& m_squares;
    std::vector<bool> m_isTaken;
};

std::vector<layout::Word> takeWords(const layout::Box& area, std::vector<layout::Word>& words)
{
    std::vector<layout::Word> inside;
    const auto isInside = [&](const layout::Word& word) {
        return word.box.middleX() >= area.left && word.box.middleX() < area.right && word.box.middleY() >= area.top
               && word.box.middleY() < area.bottom;
    };
    std::ranges::copy_if(words, std::back_inserter(inside), isInside);
    std::erase_if(words, isInside);
    return inside;
}

bool areSeveralFigures(const std::vector<layout::Word>& words)
{
    return words.size() > 1
           && std::ranges::all_of(words, [](const layout::Word& word) { return layout::isFigure(word.text); });
}

// Whether the figures among the words stand within the rules around them.
bool fitInto(const layout::Box& area, const std::vector<layout::Word>& words)
{
    constexpr double most = 2;
    return std::ranges::all_of(words, [&](const layout::Word& word) {
        return !layout::isFigure(word.text)
               || (word.box.left > area.left - most && word.box.right < area.right + most);
    });
}

std::string textOfCell(std::vector<layout::Word> words)
{
    std::string text;
    for (const layout::Line& line : layout::linesOf(std::move(words)))
        text += layout::textOf(line);
    return text;
}

// Puts the rest of a cell that a page has cut to its beginning: where both together are a label, and one alone is
// none. False where they are two cells.
bool joinCut(const RuledCell& rest, RuledTable& table)
{
    for (RuledCell& cell : table.cells) {
        const bool isAbove = cell.lastRow + 1 == rest.firstRow && std::abs(cell.left - rest.left) < nearestRules
                             && std::abs(cell.right - rest.right) < nearestRules;
        const bool isCut = isAbove && !rest.text.empty() && !cell.text.empty()
                           && layout::isRowLabel(cell.text + rest.text, layout::officialForms());
        if (isCut && !layout::isRowLabel(rest.text, layout::officialForms())) {
            cell.text += rest.text;
            cell.lastRow = rest.lastRow;
            return true;
        }
    }
    return false;
}

// The words that stand in the table's cells, which are taken from the page.
void fill(RuledTable& table, const Squares& squares, layout::Page& page)
{
    for (RuledCell& cell : table.cells) {
        const layout::Box area{cell.left, squares.boxOf(static_cast<std::size_t>(cell.firstRow), 0).top,
                               cell.right, squares.boxOf(static_cast<std::size_t>(cell.lastRow), 0).bottom};
        std::vector<layout::Word> words = takeWords(area, page.words);
        table.isCertain = table.isCertain && !areSeveralFigures(words) && fitInto(area, words);
        cell.text = textOfCell(std::move(words));
    }
}

} // namespace

std::vector<RuledTable> takeRuledTables(layout::Page& page)
{
    std::vector<RuledTable> tables;
    for (const Lattice& lattice : latticesOf(page)) {
        const Squares squares(lattice);
        if (!squares.isTable())
            continue;
        RuledTable table{squares.box(), static_cast<int>(squares.rows()), Merging(squares).cells()};
        if (table.cells.size() < 2)
            continue;
        fill(table, squares, page);
        // The words of tables that labels tell of are gone from between their rules.
        if (std::ranges::any_of(table.cells, [](const RuledCell& cell) { return !cell.text.empty(); }))
            tables.push_back(std::move(table));
    }
    std::ranges::sort(tables, {}, [](const RuledTable& table) { return table.box.top; });
    return tables;
}

void append(RuledTable part, RuledTable& table)
{
    const int first = table.rows;
    for (RuledCell& cell : part.cells) {
        cell.firstRow += first;
        cell.lastRow += first;
        if (cell.firstRow == first && joinCut(cell, table))
            continue;
        table.cells.push_back(std::move(cell));
    }
    table.rows += part.rows;
    table.isCertain = table.isCertain && part.isCertain;
    table.box.left = std::min(table.box.left, part.box.left);
    table.box.right = std::max(table.box.right, part.box.right);
}

std::vector<double> columnEdges(const RuledTable& table)
{
    std::vector<double> edges;
    for (const RuledCell& cell : table.cells) {
        edges.push_back(cell.left);
        edges.push_back(cell.right);
    }
    return distinctEdges(std::move(edges));
}

int edgeAt(double x, const std::vector<double>& edges)
{
    const auto found = std::ranges::min_element(edges, {}, [&](double edge) { return std::abs(edge - x); });
    return static_cast<int>(found - edges.begin());
}

} // namespace gouji::files
