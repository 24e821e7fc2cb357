// SPDX-License-Identifier: MPL-2.0
#include "core/locate/headings.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace gouji::locate {
namespace {

using catalogue::BlockDefinition;
using model::Area;
using model::Grid;
using model::Position;

// A block ends where so many rows follow without one of its row headings.
constexpr int longestGap = 12;

// The column headings of one occurrence of a block.
struct Header {
    std::map<std::size_t, Position> columns; // by index in the definition

    int leftmost() const
    {
        const auto left = std::min_element(columns.begin(), columns.end(), [](const auto& one, const auto& other) {
            return one.second.column < other.second.column;
        });
        return left->second.column;
    }
    int firstRow() const { return rowBy([](int row, int other) { return row < other; }); }
    int lastRow() const { return rowBy([](int row, int other) { return row > other; }); }

    bool sameColumns(const Header& other) const
    {
        return std::equal(columns.begin(), columns.end(), other.columns.begin(), other.columns.end(),
                          [](const auto& one, const auto& two) {
                              return one.first == two.first && one.second.column == two.second.column;
                          });
    }

private:
    template <typename Precedes>
    int rowBy(Precedes precedes) const
    {
        int row = columns.begin()->second.row;
        for (const auto& [index, position] : columns)
            row = precedes(position.row, row) ? position.row : row;
        return row;
    }
};

// The column whose heading occurs least is the surest to start from.
std::optional<std::size_t> rarestColumn(const BlockDefinition& block, const LabelIndex& labels)
{
    std::optional<std::size_t> rarest;
    std::size_t fewest = 0;
    for (std::size_t index = 0; index < block.columns.size(); ++index) {
        const std::size_t occurrences = labels.find(block.columns[index].labels.back()).size();
        if (occurrences > 0 && (!rarest || occurrences < fewest)) {
            rarest = index;
            fewest = occurrences;
        }
    }
    return rarest;
}

std::vector<Header> findHeaders(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<Header> headers;
    const auto start = rarestColumn(block, labels);
    if (!start)
        return headers;
    for (const Position anchor : labels.find(block.columns[*start].labels.back())) {
        Header header{{{*start, anchor}}};
        for (std::size_t index = 0; index < block.columns.size(); ++index) {
            if (index == *start)
                continue;
            const auto& positions = labels.find(block.columns[index].labels.back());
            if (const auto position = nearestOnSide(positions, anchor, index > *start))
                header.columns.emplace(index, *position);
        }
        if (header.columns.size() * 2 <= block.columns.size())
            continue;
        // A heading repeated in each cell of an unmerged area is one heading: the lowest.
        const bool repeats = !headers.empty() && headers.back().sameColumns(header)
                             && header.firstRow() - headers.back().lastRow() <= 1;
        if (repeats)
            headers.back() = header;
        else
            headers.push_back(header);
    }
    return headers;
}

// The row heading that labels a row: the innermost one left of the figures.
const catalogue::RowDefinition* rowDefinitionAt(int row, int firstFigureColumn, const LabelIndex& labels,
                                                const std::map<std::string, const catalogue::RowDefinition*>& byKey)
{
    for (int column = firstFigureColumn - 1; column >= 0; --column) {
        const auto found = byKey.find(labels.keyAt({row, column}));
        if (found != byKey.end())
            return found->second;
    }
    return nullptr;
}

// The rows below a header, by code; the first of two with the same heading counts.
std::map<model::RowCode, int> findRows(const BlockDefinition& block, const Header& header, int end, const LabelIndex& labels)
{
    std::map<std::string, const catalogue::RowDefinition*> byKey;
    for (const catalogue::RowDefinition& row : block.rows)
        byKey.emplace(labelKey(row.labels.back()), &row);
    std::map<model::RowCode, int> rows;
    int lastFound = header.lastRow();
    for (int row = header.lastRow() + 1; row < end && row - lastFound <= longestGap; ++row) {
        const auto* definition = rowDefinitionAt(row, header.leftmost(), labels, byKey);
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
bool isReplaced(const model::RowCode& code, const BlockDefinition& block, const std::map<model::RowCode, int>& rows)
{
    return std::any_of(block.rows.begin(), block.rows.end(), [&](const catalogue::RowDefinition& row) {
        return rows.contains(row.code) && std::find(row.replaces.begin(), row.replaces.end(), code) != row.replaces.end();
    });
}

std::optional<LocatedBlock> gridBlockBelow(const Header& header, int end, const BlockDefinition& block, const Grid& grid,
                                           const LabelIndex& labels)
{
    const auto rows = findRows(block, header, end, labels);
    const auto official = std::count_if(block.rows.begin(), block.rows.end(), [](const auto& row) { return row.replaces.empty(); });
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
int firstHeadingRow(const Header& header, const BlockDefinition& block, const LabelIndex& labels)
{
    int first = header.firstRow();
    const auto reachUpTo = [&](const std::string& label) {
        for (const Position position : labels.find(label)) {
            if (position.row < first && position.row + headingDepth >= header.firstRow())
                first = position.row;
        }
    };
    for (const catalogue::ColumnDefinition& column : block.columns)
        std::for_each(column.labels.begin(), column.labels.end() - 1, reachUpTo);
    reachUpTo(block.corner);
    reachUpTo(block.heading);
    return first;
}

// The leftmost column in which a text stands, within the area's rows and left of its figures.
int firstTextColumn(const Area& area, int firstFigureColumn, const Grid& grid)
{
    for (int column = 0; column < firstFigureColumn; ++column) {
        for (int row = area.first.row; row <= area.last.row; ++row) {
            if (grid.at({row, column}).text())
                return column;
        }
    }
    return firstFigureColumn;
}

} // namespace

std::vector<LocatedBlock> locateGridBlock(const BlockDefinition& block, const Grid& grid, const LabelIndex& labels)
{
    std::vector<LocatedBlock> blocks;
    const std::vector<Header> headers = findHeaders(block, labels);
    for (std::size_t index = 0; index < headers.size(); ++index) {
        const auto below = std::find_if(headers.begin() + static_cast<std::ptrdiff_t>(index), headers.end(), [&](const Header& other) {
            return other.firstRow() > headers[index].lastRow() && other.sameColumns(headers[index]);
        });
        const int end = below == headers.end() ? grid.rowCount() : below->firstRow();
        if (auto located = gridBlockBelow(headers[index], end, block, grid, labels)) {
            located->area.first.row = firstHeadingRow(headers[index], block, labels);
            located->area.first.column = firstTextColumn(located->area, headers[index].leftmost(), grid);
            blocks.push_back(std::move(*located));
        }
    }
    return blocks;
}

} // namespace gouji::locate
