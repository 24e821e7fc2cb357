// SPDX-License-Identifier: MPL-2.0
#include "core/reading/grid_section.hpp"

#include <algorithm>
#include <utility>

namespace gouji::reading {
namespace {

using document::Position;
using forms::BlockDefinition;
using forms::RowDefinition;

// A row heading stands at most so many columns left of the figures.
constexpr int labelReach = 100;

// Adds the row that is labelled by the innermost of the row headings left of the figures; false where there is
// none or where the row is known.
bool addRow(Position firstFigure, const BlockDefinition& block, const LabelIndex& labels, GridSection& section)
{
    for (const auto& [position, label] : labels.leftOf(firstFigure, labelReach)) {
        const auto found =
            std::ranges::find(block.rows, label, [](const RowDefinition& row) { return row.labelIds.back(); });
        if (found != block.rows.end())
            return section.rows.emplace(found - block.rows.begin(), position).second;
    }
    return false;
}

// Whether one of the column headings stands again in that row: the headings of another copy of the table, or of
// this one on its next page.
bool beginsAgain(const GridHeader& header, int row, const BlockDefinition& block, const LabelIndex& labels)
{
    return std::ranges::any_of(header.columns, [&](const auto& heading) {
        return labels.at({row, heading.second.column}) == block.columns[heading.first].labelIds.back();
    });
}

// The rows below a header; the first of two with the same heading counts.
void findRows(const BlockDefinition& block, const LabelIndex& labels, GridSection& section)
{
    const GridHeader& header = section.header;
    const int firstColumn = header.leftmost();
    int lastFound = header.lastRow();
    for (int row = lastFound + 1; row - lastFound <= longestGap; ++row) {
        const bool again = beginsAgain(header, row, block, labels);
        if (again && !section.rows.empty())
            break;
        if (again)
            section.nearerHeader = row;
        if (addRow({row, firstColumn}, block, labels, section))
            lastFound = row;
    }
}

// Whether a section is the next page of the one above: the same columns, and none of its rows.
bool continues(const GridSection& above, const GridSection& section)
{
    return section.header.agreesWith(above.header) && section.header.firstRow() > above.lastRow()
           && section.header.firstRow() - above.lastRow() <= longestGap
           && std::ranges::none_of(section.rows, [&](const auto& row) { return above.rows.contains(row.first); });
}

} // namespace

int GridSection::firstColumn() const
{
    int first = 0;
    for (const auto& [row, heading] : rows)
        first = std::max(first, heading.column + 1);
    return first;
}

int GridSection::lastRow() const
{
    int last = header.lastRow();
    for (const auto& [row, heading] : rows)
        last = std::max(last, heading.row);
    return last;
}

bool GridSection::has(const RowDefinition& row, const BlockDefinition& block) const
{
    return rows.contains(static_cast<std::size_t>(&row - block.rows.data()));
}

std::vector<GridSection> findGridSections(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<GridSection> sections;
    for (GridHeader& header : findGridHeaders(block, labels)) {
        GridSection section{std::move(header), {}, {}};
        findRows(block, labels, section);
        if (section.rows.empty())
            continue;
        if (sections.empty() || !continues(sections.back(), section))
            sections.push_back(std::move(section));
        else
            sections.back().rows.merge(section.rows);
    }
    return sections;
}

} // namespace gouji::reading
