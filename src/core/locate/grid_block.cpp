// SPDX-License-Identifier: MPL-2.0
#include "core/locate/grid_header.hpp"
#include "core/locate/headings.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace gouji::locate {
namespace {

using catalogue::BlockDefinition;
using catalogue::RowDefinition;
using model::Area;
using model::Grid;
using model::Position;

// A block ends where so many rows follow without one of its row headings.
constexpr int longestGap = 12;
// A row heading stands at most so many columns left of the figures.
constexpr int labelReach = 100;
// Where the last columns are missing, their headings are looked for so many columns further.
constexpr int columnReach = 3;

using RowHeadings = std::map<model::RowCode, Position>;

// Column headings and the rows below them.
struct Section {
    GridHeader header;
    RowHeadings rows;
    std::optional<int> nearerHeader; // a row between them in which some of the column headings stand again

    // The column behind the row headings.
    int firstColumn() const
    {
        int first = 0;
        for (const auto& [code, heading] : rows)
            first = std::max(first, heading.column + 1);
        return first;
    }

    int lastRow() const
    {
        int last = header.lastRow();
        for (const auto& [code, heading] : rows)
            last = std::max(last, heading.row);
        return last;
    }
};

// Adds the row that is labelled by the innermost of the row headings left of the figures; false where there is
// none or where the row is known.
bool addRow(Position firstFigure, const BlockDefinition& block, const LabelIndex& labels, RowHeadings& rows)
{
    for (const auto& [position, label] : labels.leftOf(firstFigure, labelReach)) {
        const auto found =
            std::ranges::find(block.rows, label, [](const RowDefinition& row) { return row.labelIds.back(); });
        if (found != block.rows.end())
            return rows.emplace(found->code, position).second;
    }
    return false;
}

// Whether one of the column headings stands again in that row: the headings of another copy of the table, or of
// this one on its next page.
bool beginsAgain(const GridHeader& header, int row, const LabelIndex& labels)
{
    return std::ranges::any_of(header.columns, [&](const auto& heading) {
        return labels.at({row, heading.second.column}) == labels.at(heading.second);
    });
}

// The rows below a header, by code; the first of two with the same heading counts.
void findRows(const BlockDefinition& block, const LabelIndex& labels, Section& section)
{
    const GridHeader& header = section.header;
    int lastFound = header.lastRow();
    for (int row = header.lastRow() + 1; row - lastFound <= longestGap; ++row) {
        const bool again = beginsAgain(header, row, labels);
        if (again && !section.rows.empty())
            break;
        if (again)
            section.nearerHeader = row;
        if (addRow({row, header.leftmost()}, block, labels, section.rows))
            lastFound = row;
    }
}

// Whether a section is the next page of the one above: the same columns, and none of its rows.
bool continues(const Section& above, const Section& section)
{
    return section.header.agreesWith(above.header) && section.header.firstRow() > above.lastRow()
           && section.header.firstRow() - above.lastRow() <= longestGap
           && std::ranges::none_of(section.rows, [&](const auto& row) { return above.rows.contains(row.first); });
}

std::vector<Section> findSections(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<Section> sections;
    for (GridHeader& header : findGridHeaders(block, labels)) {
        Section section{std::move(header), {}, {}};
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

// Above the rows it replaces, such a heading is only their common heading.
void dropCommonHeadings(const BlockDefinition& block, RowHeadings& rows)
{
    for (const RowDefinition& row : block.rows) {
        const auto present = [&](const model::RowCode& replaced) { return rows.contains(replaced); };
        if (std::ranges::any_of(row.replaces, present))
            rows.erase(row.code);
    }
}

// Whether a row that is not in the sheet is replaced there by another one.
bool isReplaced(const model::RowCode& code, const BlockDefinition& block, const RowHeadings& rows)
{
    return std::ranges::any_of(block.rows, [&](const RowDefinition& row) {
        return rows.contains(row.code) && std::ranges::count(row.replaces, code) > 0;
    });
}

bool isMissing(const RowDefinition& row, const BlockDefinition& block, const RowHeadings& rows)
{
    return !rows.contains(row.code) && row.replaces.empty() && !isReplaced(row.code, block, rows);
}

// The first row of the headings: the outer ones, the corner and the block's own stand above the innermost.
int firstHeadingRow(const GridHeader& header, const BlockDefinition& block, const LabelIndex& labels)
{
    int first = header.firstRow();
    const auto reachUpTo = [&](LabelId label) {
        const auto above = inRows(labels.find(label), header.firstRow() - headingDepth, header.firstRow());
        if (!above.empty())
            first = std::min(first, above.front().row);
    };
    for (const catalogue::ColumnDefinition& column : block.columns)
        std::for_each(column.labelIds.begin(), column.labelIds.end() - 1, reachUpTo);
    reachUpTo(block.cornerId);
    reachUpTo(block.headingId);
    return first;
}

// The first of the columns left of the figures in which texts stand, within the area's rows.
int firstTextColumn(const Area& area, int firstFigureColumn, const Grid& grid)
{
    const auto holdsText = [&](int column) {
        for (int row = area.first.row; row <= area.last.row; ++row) {
            if (grid.at({row, column}).text())
                return true;
        }
        return false;
    };
    int first = firstFigureColumn;
    while (first > 0 && holdsText(first - 1))
        --first;
    return first;
}

// Between what stands on both sides of it: columns, or the row headings.
Gap gapOfColumn(std::size_t index, const BlockDefinition& block, const Section& section)
{
    const GridHeader& header = section.header;
    const auto right = header.columns.upper_bound(index);
    const auto last = static_cast<std::size_t>(block.columns.size() - 1);
    const int begin =
        right == header.columns.begin() ? section.firstColumn() : std::prev(right)->second.column + 1;
    const int end = right == header.columns.end()
                        ? header.rightmost() + columnReach + static_cast<int>(last - index)
                        : right->second.column - 1;
    return {block.columns[index].labelIds.back(),
            {{header.firstRow(), begin}, {header.lastRow(), std::max(begin, end)}},
            right == header.columns.end() ? Gap::Place::InItsBlock : Gap::Place::BetweenColumns};
}

void addColumns(const BlockDefinition& block, const Section& section, LocatedBlock& located)
{
    const GridHeader& header = section.header;
    for (std::size_t index = 0; index < block.columns.size(); ++index) {
        const catalogue::ColumnDefinition& column = block.columns[index];
        if (const auto found = header.columns.find(index); found != header.columns.end()) {
            located.headings.push_back({{}, column.code, column.labelIds.back(), found->second});
            continue;
        }
        located.missingColumns.push_back(column.code);
        located.gaps.push_back(gapOfColumn(index, block, section));
    }
}

// A block that is read by the headings of the one above has headings of its own, which are worded otherwise.
void addGapsInNearerHeader(const BlockDefinition& block, const Section& section, const LabelIndex& labels,
                           LocatedBlock& located)
{
    for (const auto& [index, heading] : section.header.columns) {
        const Position position{section.nearerHeader.value_or(heading.row), heading.column};
        const LabelId label = block.columns[index].labelIds.back();
        if (section.nearerHeader && labels.at(position) != label)
            located.gaps.push_back({label, {position, position}, Gap::Place::BetweenColumns});
    }
}

void addRows(const BlockDefinition& block, const Section& section, const Grid& grid, LocatedBlock& located)
{
    for (const RowDefinition& row : block.rows) {
        if (isMissing(row, block, section.rows))
            located.missingRows.push_back(row.code);
        const auto found = section.rows.find(row.code);
        if (found == section.rows.end())
            continue;
        located.headings.push_back({row.code, {}, row.labelIds.back(), found->second});
        for (const auto& [index, heading] : section.header.columns) {
            const Position position = figurePosition(grid, found->second.row, heading.column);
            located.places.push_back({row.code, block.columns[index].code, position});
            located.area = located.area.joined(grid.areaAt(position));
        }
    }
}

// The headings of the block, of several columns and of several rows, and the gaps where rows are missing.
void addOuterHeadings(const BlockDefinition& block, const Section& section, const LabelIndex& labels,
                      LocatedBlock& located)
{
    const GridHeader& header = section.header;
    const int top = std::max(0, header.firstRow() - headingDepth);
    const int left = located.area.first.column;
    const Area above{{top, left}, {header.lastRow(), header.rightmost()}};
    const auto missing = static_cast<int>(located.missingRows.size());
    const Area beside{{header.lastRow() + 1, left}, {section.lastRow() + missing, header.leftmost() - 1}};
    std::set<LabelId> known;
    const auto add = [&](const auto& labelIds, const Area& area) {
        for (std::size_t level = 0; level + 1 < labelIds.size(); ++level) {
            if (known.insert(labelIds[level]).second)
                addOuterHeading({{}, {}, labelIds[level], {}}, area, labels, located);
        }
    };
    addOuterHeading({{}, {}, block.headingId, {}}, above, labels, located);
    addOuterHeading({{}, {}, block.cornerId, {}}, above, labels, located);
    for (const catalogue::ColumnDefinition& column : block.columns)
        add(column.labelIds, above);
    for (const RowDefinition& row : block.rows) {
        add(row.labelIds, beside);
        if (isMissing(row, block, section.rows))
            located.gaps.push_back({row.labelIds.back(), beside});
    }
}

std::optional<LocatedBlock> locatedBlock(Section section, const BlockDefinition& block, const Grid& grid,
                                         const LabelIndex& labels)
{
    dropCommonHeadings(block, section.rows);
    const auto official = std::ranges::count_if(block.rows, [](const auto& row) { return row.replaces.empty(); });
    if (std::ssize(section.rows) * 2 < official)
        return std::nullopt;
    const GridHeader& header = section.header;
    LocatedBlock located;
    located.area = {{header.firstRow(), header.leftmost()}, {header.lastRow(), header.leftmost()}};
    addColumns(block, section, located);
    addGapsInNearerHeader(block, section, labels, located);
    addRows(block, section, grid, located);
    located.area.first.row = firstHeadingRow(header, block, labels);
    located.area.first.column = firstTextColumn(located.area, header.leftmost(), grid);
    addOuterHeadings(block, section, labels, located);
    return located;
}

// Where two sets of headings claim the same figures, they belong to the fuller set, of equal ones to the nearer.
std::vector<LocatedBlock> withoutDoubleClaims(std::vector<LocatedBlock> blocks)
{
    std::sort(blocks.begin(), blocks.end(), [](const LocatedBlock& one, const LocatedBlock& other) {
        return std::tuple(one.places.size(), one.area.first) > std::tuple(other.places.size(), other.area.first);
    });
    std::set<Position> claimed;
    std::vector<LocatedBlock> kept;
    for (LocatedBlock& block : blocks) {
        if (std::any_of(block.places.begin(), block.places.end(),
                        [&](const auto& place) { return claimed.contains(place.position); }))
            continue;
        for (const LocatedBlock::Place& place : block.places)
            claimed.insert(place.position);
        kept.push_back(std::move(block));
    }
    std::sort(kept.begin(), kept.end(), [](const LocatedBlock& one, const LocatedBlock& other) {
        return one.places.front().position < other.places.front().position;
    });
    return kept;
}

} // namespace

std::vector<LocatedBlock> locateGridBlock(const BlockDefinition& block, const Grid& grid, const LabelIndex& labels)
{
    std::vector<LocatedBlock> blocks;
    for (Section& section : findSections(block, labels)) {
        if (auto located = locatedBlock(std::move(section), block, grid, labels))
            blocks.push_back(std::move(*located));
    }
    return withoutDoubleClaims(std::move(blocks));
}

} // namespace gouji::locate
