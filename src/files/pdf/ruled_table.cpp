// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/ruled_table.hpp"

#include "core/layout/form_labels.hpp"
#include "core/layout/form_table.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <utility>

namespace gouji::files {
namespace {

// Rules that meet may miss each other by so much.
constexpr double tolerance = 3.5;
// Rules so near to each other are one: cells may have borders of their own.
constexpr double nearest = 6;
// No page of a report holds more rules; a drawing may.
constexpr std::size_t mostRules = 2'000;
constexpr std::size_t mostSquares = 20'000;

// Rules that touch each other.
struct Lattice {
    std::vector<layout::Box> level;
    std::vector<layout::Box> upright;
};

bool touch(const layout::Box& one, const layout::Box& other)
{
    return one.left - tolerance <= other.right && other.left - tolerance <= one.right
           && one.top - tolerance <= other.bottom && other.top - tolerance <= one.bottom;
}

std::size_t rootOf(std::vector<std::size_t>& parents, std::size_t index)
{
    while (parents[index] != index)
        index = parents[index] = parents[parents[index]];
    return index;
}

std::vector<Lattice> latticesOf(const layout::Page& page)
{
    std::vector<layout::Box> rules = page.level;
    rules.insert(rules.end(), page.upright.begin(), page.upright.end());
    if (rules.size() > mostRules)
        return {};
    std::vector<std::size_t> parents(rules.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (std::size_t one = 0; one < rules.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            if (touch(rules[one], rules[other]))
                parents[rootOf(parents, one)] = rootOf(parents, other);
        }
    }
    std::vector<Lattice> lattices(rules.size());
    for (std::size_t index = 0; index < rules.size(); ++index) {
        Lattice& lattice = lattices[rootOf(parents, index)];
        (index < page.level.size() ? lattice.level : lattice.upright).push_back(rules[index]);
    }
    std::erase_if(lattices, [](const Lattice& lattice) {
        return lattice.level.size() < 2 || lattice.upright.size() < 2
               || lattice.level.size() + lattice.upright.size() < 5;
    });
    return lattices;
}

// The values without those that are nearly the same as the one before.
std::vector<double> distinct(std::vector<double> values)
{
    std::ranges::sort(values);
    std::vector<double> kept;
    for (const double value : values) {
        if (kept.empty() || value - kept.back() > nearest)
            kept.push_back(value);
    }
    return kept;
}

// A lattice as the squares between its lines, of which some are one cell.
class Squares {
public:
    explicit Squares(const Lattice& lattice) : m_lattice(lattice)
    {
        std::vector<double> x;
        std::vector<double> y;
        for (const layout::Box& rule : lattice.upright)
            x.push_back(rule.middleX());
        for (const layout::Box& rule : lattice.level)
            y.push_back(rule.middleY());
        // A page that cuts a table leaves it open; others have open sides.
        for (const layout::Box& rule : lattice.upright) {
            addEnd(rule.top, lattice.upright, &layout::Box::top, y);
            addEnd(rule.bottom, lattice.upright, &layout::Box::bottom, y);
        }
        for (const layout::Box& rule : lattice.level) {
            addEnd(rule.left, lattice.level, &layout::Box::left, x);
            addEnd(rule.right, lattice.level, &layout::Box::right, x);
        }
        m_x = distinct(std::move(x));
        m_y = distinct(std::move(y));
    }

    std::size_t columns() const { return m_x.size() - 1; }
    std::size_t rows() const { return m_y.size() - 1; }
    bool isTable() const
    {
        return m_x.size() > 1 && m_y.size() > 1 && columns() * rows() > 1 && columns() * rows() <= mostSquares;
    }
    layout::Box boxOf(std::size_t row, std::size_t column) const
    {
        return {m_x[column], m_y[row], m_x[column + 1], m_y[row + 1]};
    }
    layout::Box box() const { return {m_x.front(), m_y.front(), m_x.back(), m_y.back()}; }

    // Whether a rule stands right of that place, or below it.
    bool isClosedRight(std::size_t row, std::size_t column) const
    {
        const layout::Box place = boxOf(row, column);
        return isDrawn(
            place.top, place.bottom,
            [&](const layout::Box& rule) {
                const bool isThere = std::abs(rule.middleX() - place.right) <= nearest;
                return isThere ? std::pair(rule.top, rule.bottom) : std::pair(0.0, 0.0);
            },
            m_lattice.upright);
    }
    bool isClosedBelow(std::size_t row, std::size_t column) const
    {
        const layout::Box place = boxOf(row, column);
        return isDrawn(
            place.left, place.right,
            [&](const layout::Box& rule) {
                const bool isThere = std::abs(rule.middleY() - place.bottom) <= nearest;
                return isThere ? std::pair(rule.left, rule.right) : std::pair(0.0, 0.0);
            },
            m_lattice.level);
    }

private:
    // Adds where rules end beyond those that cross them, if several do.
    static void addEnd(double end, const std::vector<layout::Box>& rules, double layout::Box::*side,
                       std::vector<double>& crossing)
    {
        constexpr std::ptrdiff_t several = 3;
        const auto [least, most] = std::ranges::minmax(crossing);
        if (end > least - nearest && end < most + nearest)
            return;
        const auto endsThere = [&](const layout::Box& rule) { return std::abs(rule.*side - end) < tolerance; };
        if (std::ranges::count_if(rules, endsThere) >= several)
            crossing.push_back(end);
    }

    // Whether rules cover most of the way.
    template <typename Span>
    static bool isDrawn(double from, double to, Span spanOf, const std::vector<layout::Box>& rules)
    {
        double covered = 0;
        for (const layout::Box& rule : rules) {
            const auto [first, last] = spanOf(rule);
            covered += std::max(0.0, std::min(last, to) - std::max(first, from));
        }
        return covered * 2 > to - from;
    }

    const Lattice& m_lattice;
    std::vector<double> m_x;
    std::vector<double> m_y;
};

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
        const bool isAbove = cell.lastRow + 1 == rest.firstRow && std::abs(cell.left - rest.left) < nearest
                             && std::abs(cell.right - rest.right) < nearest;
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

bool isAlone(const RuledTable& table) { return table.cells.size() < 2; }

} // namespace

std::vector<RuledTable> takeRuledTables(layout::Page& page)
{
    std::vector<RuledTable> tables;
    for (const Lattice& lattice : latticesOf(page)) {
        const Squares squares(lattice);
        if (!squares.isTable())
            continue;
        RuledTable table{squares.box(), static_cast<int>(squares.rows()), Merging(squares).cells()};
        if (isAlone(table))
            continue;
        for (RuledCell& cell : table.cells) {
            const layout::Box area{cell.left, squares.boxOf(static_cast<std::size_t>(cell.firstRow), 0).top,
                                   cell.right, squares.boxOf(static_cast<std::size_t>(cell.lastRow), 0).bottom};
            std::vector<layout::Word> words = takeWords(area, page.words);
            table.isCertain = table.isCertain && !areSeveralFigures(words) && fitInto(area, words);
            cell.text = textOfCell(std::move(words));
        }
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
    return distinct(std::move(edges));
}

int edgeAt(double x, const std::vector<double>& edges)
{
    const auto found = std::ranges::min_element(edges, {}, [&](double edge) { return std::abs(edge - x); });
    return static_cast<int>(found - edges.begin());
}

} // namespace gouji::files
