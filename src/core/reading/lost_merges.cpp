// SPDX-License-Identifier: MPL-2.0
#include "core/reading/lost_merges.hpp"

#include "core/document/figure.hpp"
#include "core/reading/heading_tree.hpp"
#include "core/text/label_key.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;

enum class RowKind {
    Line,     // one text alone, such as the heading of a block
    Headings, // of columns
    Figures,
};

// Heading rows with the rows of figures below them.
struct Section {
    int first = 0;
    int firstFigures = 0;
    int end = 0;
};

int cellCount(const Grid& grid, int row)
{
    int count = grid.columnCount(row);
    while (count > 0 && grid.at({row, count - 1}).isBlank())
        --count;
    return count;
}

std::string keyAt(const Grid& grid, int row, int column)
{
    const std::string* text = grid.at({row, column}).text();
    return text ? text::labelKey(*text) : std::string();
}

RowKind kindOf(const Grid& grid, int row, const HeadingOrder& order)
{
    const int count = cellCount(grid, row);
    bool hasHeading = false;
    for (int column = 0; column < count; ++column) {
        const document::Figure figure = document::readFigure(grid.at({row, column}).value, {});
        if (figure.kind == document::Figure::Kind::Number && !figure.hasWords)
            return RowKind::Figures;
        const std::string key = keyAt(grid, row, column);
        hasHeading = hasHeading || order.isHeading(key) || order.isCorner(key);
    }
    if (hasHeading)
        return RowKind::Headings;
    return count == 1 && !order.isRowLabel(keyAt(grid, row, 0)) ? RowKind::Line : RowKind::Figures;
}

std::vector<Section> sectionsOf(const Grid& grid, const HeadingOrder& order)
{
    std::vector<RowKind> kinds;
    kinds.reserve(static_cast<std::size_t>(grid.rowCount()));
    for (int row = 0; row < grid.rowCount(); ++row)
        kinds.push_back(kindOf(grid, row, order));
    const auto skip = [&](int row, RowKind kind) {
        while (row < grid.rowCount() && kinds[static_cast<std::size_t>(row)] == kind)
            ++row;
        return row;
    };
    std::vector<Section> sections;
    for (int row = 0; row < grid.rowCount();) {
        const int figures = skip(row, RowKind::Headings);
        if (figures == row) {
            ++row;
            continue;
        }
        sections.push_back({row, figures, skip(figures, RowKind::Figures)});
        row = sections.back().end;
    }
    return sections;
}

// The keys of the heading rows. Nothing where cells stand below or beside blank ones: those have not moved.
std::optional<std::vector<std::vector<std::string>>> headingKeys(const Grid& grid, const Section& section)
{
    std::vector<std::vector<std::string>> rows;
    for (int row = section.first; row < section.firstFigures; ++row) {
        rows.emplace_back();
        for (int column = 0; column < cellCount(grid, row); ++column) {
            const bool mayBeBlank = row == section.first && column == 0; // the corner
            if (grid.at({row, column}).isBlank() && !mayBeBlank)
                return std::nullopt;
            rows.back().push_back(keyAt(grid, row, column));
        }
    }
    const auto hasAsMany = [&](const auto& row) { return row.size() == rows.front().size(); };
    if (rows.size() > 1 && std::ranges::all_of(rows, hasAsMany))
        return std::nullopt;
    return rows;
}

// How many of a row's cells are headings. A text that begins with a number is one if the figures follow it.
int labelCount(const Grid& grid, int row, int figures, const HeadingOrder& order)
{
    const int count = cellCount(grid, row);
    int labels = 0;
    for (; labels < count; ++labels) {
        const document::Cell& cell = grid.at({row, labels});
        if (order.isRowLabel(keyAt(grid, row, labels)))
            continue;
        const document::Figure figure = document::readFigure(cell.value, {});
        const bool isNumber = figure.kind == document::Figure::Kind::Number;
        if (figure.kind == document::Figure::Kind::Missing || (isNumber && !figure.hasWords)
            || (isNumber && count - labels <= figures))
            break;
    }
    return labels;
}

// One section laid out anew.
class Layout {
public:
    Layout(const Grid& from, const Section& section, const HeadingOrder& order)
        : m_from(from),
          m_section(section),
          m_order(order)
    {}

    // False where it does not fit together.
    bool plan()
    {
        const auto keys = headingKeys(m_from, m_section);
        auto headings = keys ? headingTree(*keys, m_order) : std::nullopt;
        if (!headings || headings->empty())
            return false;
        m_headings = std::move(*headings);
        const Heading& first = m_headings.front();
        m_hasCorner = !m_order.isHeading(first.key) && first.below.empty();
        for (const Heading& heading : m_headings)
            m_figures = std::max(m_figures, heading.last + (m_hasCorner ? 0 : 1));
        m_labels = m_hasCorner ? 1 : 0;
        for (int row = m_section.firstFigures; row < m_section.end; ++row) {
            const int labels = labelCount(m_from, row, m_figures, m_order);
            m_labels = std::max(m_labels, labels);
            if (cellCount(m_from, row) - labels > m_figures)
                return false;
        }
        return true;
    }

    // Blank places of figures as well: something may be typed into them.
    void writeTo(RestoredSheet& to) const
    {
        for (const Heading& heading : m_headings)
            write(heading, to);
        for (int row = m_section.firstFigures; row < m_section.end; ++row) {
            const int labels = labelCount(m_from, row, m_figures, m_order);
            for (int column = 0; column < labels + m_figures; ++column)
                move({row, column}, {row, m_labels - labels + column}, to);
        }
    }

private:
    void write(const Heading& heading, RestoredSheet& to) const
    {
        const bool isCorner = m_hasCorner && heading.row == 0 && heading.cell == 0;
        const int firstFigure = m_labels - (m_hasCorner ? 1 : 0);
        const int row = m_section.first + heading.row;
        const int lastRow = heading.below.empty() ? m_section.firstFigures - 1 : row;
        const document::Area area{{row, isCorner ? 0 : firstFigure + heading.first},
                                  {lastRow, isCorner ? m_labels - 1 : firstFigure + heading.last}};
        move({row, heading.cell}, area.first, to);
        if (area.first != area.last)
            to.grid.merge(area);
    }

    void move(Position source, Position target, RestoredSheet& to) const
    {
        if (!m_from.at(source).isBlank())
            to.grid.set(target, m_from.at(source));
        if (source != target)
            to.sources[target] = source;
    }

    const Grid& m_from;
    Section m_section;
    const HeadingOrder& m_order;
    std::vector<Heading> m_headings;
    bool m_hasCorner = false;
    int m_labels = 0;  // columns of headings left of the figures
    int m_figures = 0; // columns of figures
};

} // namespace

Position RestoredSheet::sourceOf(Position position) const
{
    const auto moved = sources.find(position);
    return moved == sources.end() ? position : moved->second;
}

RestoredSheet restoredSheet(const Grid& grid, const HeadingOrder& order)
{
    RestoredSheet made{Grid(grid.name()), {}};
    int row = 0;
    const auto copyUpTo = [&](int end) {
        for (; row < end; ++row) {
            for (int column = 0; column < grid.columnCount(row); ++column)
                made.grid.set({row, column}, grid.at({row, column}));
        }
    };
    for (const Section& section : sectionsOf(grid, order)) {
        Layout layout(grid, section, order);
        if (!layout.plan())
            continue;
        copyUpTo(section.first);
        layout.writeTo(made);
        row = section.end;
    }
    copyUpTo(grid.rowCount());
    return made;
}

document::Workbook withMergesRestored(const document::Workbook& workbook, const packs::Catalogue& catalogue)
{
    const HeadingOrder order(catalogue);
    document::Workbook made = workbook;
    for (Grid& grid : made.sheets)
        grid = restoredSheet(grid, order).grid;
    made.merges = document::Merges::Known;
    return made;
}

} // namespace gouji::reading
