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
using model::Area;
using model::Grid;
using model::Position;

// A block ends where so many rows follow without one of its row headings.
constexpr int longestGap = 12;
// A row heading stands at most so many columns left of the figures.
constexpr int labelReach = 100;

using RowsByKey = std::map<std::string, const catalogue::RowDefinition*, std::less<>>;

// The row heading that labels a row: the innermost one left of the figures.
const catalogue::RowDefinition* rowDefinitionAt(Position firstFigure, const LabelIndex& labels,
                                                const RowsByKey& byKey)
{
    for (const std::string_view key : labels.keysLeftOf(firstFigure, labelReach)) {
        const auto found = byKey.find(key);
        if (found != byKey.end())
            return found->second;
    }
    return nullptr;
}

// Whether one of the column headings stands again in that row: the headings of another copy of the table.
bool beginsAgain(const GridHeader& header, int row, const LabelIndex& labels)
{
    return std::any_of(header.columns.begin(), header.columns.end(), [&](const auto& heading) {
        return labels.keyAt({row, heading.second.column}) == labels.keyAt(heading.second);
    });
}

// The rows below a header, by code; the first of two with the same heading counts.
std::map<model::RowCode, int> findRows(const BlockDefinition& block, const GridHeader& header,
                                       const LabelIndex& labels)
{
    RowsByKey byKey;
    for (const catalogue::RowDefinition& row : block.rows)
        byKey.emplace(labelKey(row.labels.back()), &row);
    std::map<model::RowCode, int> rows;
    int lastFound = header.lastRow();
    for (int row = header.lastRow() + 1; row - lastFound <= longestGap; ++row) {
        if (!rows.empty() && beginsAgain(header, row, labels))
            break;
        const auto* definition = rowDefinitionAt({row, header.leftmost()}, labels, byKey);
        if (definition && rows.emplace(definition->code, row).second)
            lastFound = row;
    }
    // Above the rows it replaces, such a heading is only their common heading.
    for (const catalogue::RowDefinition& row : block.rows) {
        const auto present = [&](const model::RowCode& replaced) { return rows.contains(replaced); };
        if (std::any_of(row.replaces.begin(), row.replaces.end(), present))
            rows.erase(row.code);
    }
    return rows;
}

// Whether a row that is not in the sheet is replaced there by another one.
bool isReplaced(const model::RowCode& code, const BlockDefinition& block,
                const std::map<model::RowCode, int>& rows)
{
    return std::any_of(block.rows.begin(), block.rows.end(), [&](const catalogue::RowDefinition& row) {
        return rows.contains(row.code)
               && std::find(row.replaces.begin(), row.replaces.end(), code) != row.replaces.end();
    });
}

std::optional<LocatedBlock> gridBlockBelow(const GridHeader& header, const BlockDefinition& block,
                                           const Grid& grid, const LabelIndex& labels)
{
    const auto rows = findRows(block, header, labels);
    const auto official =
        std::count_if(block.rows.begin(), block.rows.end(), [](const auto& row) { return row.replaces.empty(); });
    if (rows.empty() || static_cast<std::ptrdiff_t>(rows.size()) * 2 < official)
        return std::nullopt;
    LocatedBlock located{{{header.firstRow(), 0}, {header.lastRow(), header.leftmost()}}, {}, {}, {}};
    for (std::size_t index = 0; index < block.columns.size(); ++index) {
        if (!header.columns.contains(index))
            located.missingColumns.push_back(block.columns[index].code);
    }
    for (const catalogue::RowDefinition& row : block.rows) {
        const auto found = rows.find(row.code);
        if (found == rows.end()) {
            if (row.replaces.empty() && !isReplaced(row.code, block, rows))
                located.missingRows.push_back(row.code);
            continue;
        }
        for (const auto& [index, heading] : header.columns) {
            const Position position = figurePosition(grid, found->second, heading.column);
            located.places.push_back({row.code, block.columns[index].code, position});
            located.area = located.area.joined(grid.areaAt(position));
        }
    }
    return located;
}

// The first row of the headings: the outer ones, the corner and the block's own stand above the innermost.
int firstHeadingRow(const GridHeader& header, const BlockDefinition& block, const LabelIndex& labels)
{
    int first = header.firstRow();
    const auto reachUpTo = [&](const std::string& label) {
        const auto above = inRows(labels.find(label), header.firstRow() - headingDepth, header.firstRow());
        if (!above.empty())
            first = std::min(first, above.front().row);
    };
    for (const catalogue::ColumnDefinition& column : block.columns)
        std::for_each(column.labels.begin(), column.labels.end() - 1, reachUpTo);
    reachUpTo(block.corner);
    reachUpTo(block.heading);
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
    for (const GridHeader& header : findGridHeaders(block, labels)) {
        if (auto located = gridBlockBelow(header, block, grid, labels)) {
            located->area.first.row = firstHeadingRow(header, block, labels);
            located->area.first.column = firstTextColumn(located->area, header.leftmost(), grid);
            blocks.push_back(std::move(*located));
        }
    }
    return withoutDoubleClaims(std::move(blocks));
}

} // namespace gouji::locate
