// SPDX-License-Identifier: MPL-2.0
#include "core/reading/grid_section.hpp"
#include "core/reading/headings.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace gouji::reading {
namespace {

using document::Area;
using document::Grid;
using document::Position;
using forms::BlockDefinition;
using forms::RowDefinition;

// Where the last columns are missing, their headings are looked for so many columns further.
constexpr int columnReach = 3;

// Above the rows it replaces, such a heading is only their common heading.
void dropCommonHeadings(const BlockDefinition& block, GridSection& section)
{
    for (std::size_t index = 0; index < block.rows.size(); ++index) {
        const auto isPresent = [&](const reports::RowCode& replaced) {
            const RowDefinition* row = block.find(replaced);
            return row && section.has(*row, block);
        };
        if (std::ranges::any_of(block.rows[index].replaces, isPresent))
            section.rows.erase(index);
    }
}

// Whether a row that is not in the sheet is replaced there by another one.
bool isReplaced(const reports::RowCode& code, const BlockDefinition& block, const GridSection& section)
{
    return std::ranges::any_of(block.rows, [&](const RowDefinition& row) {
        return !row.replaces.empty() && section.has(row, block) && std::ranges::count(row.replaces, code) > 0;
    });
}

bool isMissing(const RowDefinition& row, const BlockDefinition& block, const GridSection& section)
{
    return !section.has(row, block) && row.replaces.empty() && !isReplaced(row.code, block, section);
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
    for (const forms::ColumnDefinition& column : block.columns)
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
Gap gapOfColumn(std::size_t index, const BlockDefinition& block, const GridSection& section)
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

void addColumns(const BlockDefinition& block, const GridSection& section, LocatedBlock& located)
{
    const GridHeader& header = section.header;
    for (std::size_t index = 0; index < block.columns.size(); ++index) {
        const forms::ColumnDefinition& column = block.columns[index];
        if (const auto found = header.columns.find(index); found != header.columns.end()) {
            located.headings.push_back({nullptr, &column, column.labelIds.back(), found->second});
            continue;
        }
        located.missingColumns.push_back(column.code);
        located.gaps.push_back(gapOfColumn(index, block, section));
    }
}

// A block that is read by the headings of the one above has headings of its own, which are worded otherwise.
void addGapsInNearerHeader(const BlockDefinition& block, const GridSection& section, const LabelIndex& labels,
                           LocatedBlock& located)
{
    for (const auto& [index, heading] : section.header.columns) {
        const Position position{section.nearerHeader.value_or(heading.row), heading.column};
        const LabelId label = block.columns[index].labelIds.back();
        if (section.nearerHeader && labels.at(position) != label)
            located.gaps.push_back({label, {position, position}, Gap::Place::BetweenColumns});
    }
}

void addRows(const BlockDefinition& block, const GridSection& section, const Grid& grid, LocatedBlock& located)
{
    for (const RowDefinition& row : block.rows) {
        if (isMissing(row, block, section))
            located.missingRows.push_back(row.code);
    }
    located.places.reserve(section.rows.size() * section.header.columns.size());
    for (const auto& [index, rowHeading] : section.rows) {
        const RowDefinition& row = block.rows[index];
        located.headings.push_back({&row, nullptr, row.labelIds.back(), rowHeading});
        for (const auto& [column, heading] : section.header.columns) {
            const Position position = figurePosition(grid, rowHeading.row, heading.column);
            located.places.push_back({&row, &block.columns[column], position});
            located.area = located.area.joined(grid.areaAt(position));
        }
    }
}

// The headings of the block, of several columns and of several rows, and the gaps where rows are missing.
void addOuterHeadings(const BlockDefinition& block, const GridSection& section, const LabelIndex& labels,
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
                addOuterHeading({nullptr, nullptr, labelIds[level], {}}, area, labels, located);
        }
    };
    addOuterHeading({nullptr, nullptr, block.headingId, {}}, above, labels, located);
    addOuterHeading({nullptr, nullptr, block.cornerId, {}}, above, labels, located);
    for (const forms::ColumnDefinition& column : block.columns)
        add(column.labelIds, above);
    for (const RowDefinition& row : block.rows) {
        add(row.labelIds, beside);
        if (isMissing(row, block, section))
            located.gaps.push_back({row.labelIds.back(), beside});
    }
}

std::optional<LocatedBlock> locatedBlock(GridSection section, const BlockDefinition& block, const Grid& grid,
                                         const LabelIndex& labels)
{
    dropCommonHeadings(block, section);
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
    if (blocks.size() < 2)
        return blocks;
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
    for (GridSection& section : findGridSections(block, labels)) {
        if (auto located = locatedBlock(std::move(section), block, grid, labels))
            blocks.push_back(std::move(*located));
    }
    return withoutDoubleClaims(std::move(blocks));
}

} // namespace gouji::reading
