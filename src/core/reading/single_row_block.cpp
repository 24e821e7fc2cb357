// SPDX-License-Identifier: MPL-2.0
#include "core/reading/headings.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace gouji::reading {
namespace {

using document::Area;
using document::Grid;
using document::Position;
using forms::BlockDefinition;

// The innermost headings of one group stand within so many columns of each other.
constexpr int widestGap = 3;

// The heading of one of the block's rows, which is that of a group of columns here.
struct Group {
    std::size_t row = 0; // in the definition
    Position heading;
};

// The groups of one copy of the block, left to right, and the column in which what follows begins.
struct Copy {
    std::vector<Group> groups;
    int end = std::numeric_limits<int>::max();

    int firstRow() const
    {
        return std::ranges::min(groups, {}, [](const Group& group) { return group.heading.row; }).heading.row;
    }
    int firstColumn() const { return groups.front().heading.column; }
    // The one that begins left of that column.
    const Group& groupOver(int column) const
    {
        return *std::prev(
            std::ranges::upper_bound(groups, column, {}, [](const Group& group) { return group.heading.column; }));
    }
};

// A heading repeated in each cell of an unmerged area counts where it begins.
bool isRepeated(Position position, const LabelIndex& labels)
{
    return position.column > 0 && labels.at({position.row, position.column - 1}) == labels.at(position);
}

int rowOf(const Group& group) { return group.heading.row; }

// All group headings in a sheet, from top to bottom.
std::vector<Group> findGroups(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<Group> groups;
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        for (const Position position : labels.find(block.rows[row].labelIds.back())) {
            if (!isRepeated(position, labels))
                groups.push_back({row, position});
        }
    }
    std::ranges::sort(groups, {}, rowOf);
    return groups;
}

// The copies of the block whose groups stand beside each other. Where a group stands twice there are several, each
// in the order of the form; a single copy may have its groups in any order.
void addCopies(std::vector<Group> beside, std::vector<Copy>& copies)
{
    std::ranges::sort(beside, {},
                      [](const Group& group) { return std::pair(group.heading.column, group.heading.row); });
    std::set<std::size_t> different;
    for (const Group& group : beside)
        different.insert(group.row);
    const bool isSingle = different.size() == beside.size();
    for (auto begin = beside.begin(); begin != beside.end();) {
        auto end = begin + 1;
        while (end != beside.end() && (isSingle || end->row > std::prev(end)->row))
            ++end;
        Copy& copy = copies.emplace_back(Copy{{begin, end}});
        if (end != beside.end())
            copy.end = end->heading.column;
        begin = end;
    }
}

std::vector<Copy> findCopies(const BlockDefinition& block, const LabelIndex& labels)
{
    const std::vector<Group> groups = findGroups(block, labels);
    std::vector<Copy> copies;
    for (auto begin = groups.begin(); begin != groups.end();) {
        const auto end = std::ranges::upper_bound(begin, groups.end(), rowOf(*begin) + headingDepth, {}, rowOf);
        addCopies({begin, end}, copies);
        begin = end;
    }
    return copies;
}

struct Leaf {
    std::size_t row = 0;
    std::size_t column = 0;
    Position heading;
};

// The headings of a block's columns below its groups, left to right: index in the definition by place.
std::map<std::pair<int, int>, std::size_t> columnHeadings(const BlockDefinition& block, const Copy& copy,
                                                          const LabelIndex& labels)
{
    std::map<std::pair<int, int>, std::size_t> headings;
    for (std::size_t column = 0; column < block.columns.size(); ++column) {
        for (const Position position : inRows(labels.find(block.columns[column].labelIds.back()),
                                              copy.firstRow() + 1, copy.firstRow() + headingDepth)) {
            if (position.column >= copy.firstColumn() && position.column < copy.end)
                headings.emplace(std::pair(position.column, position.row), column);
        }
    }
    return headings;
}

// The innermost headings, each under the group that begins left of it. A group ends where one of its headings
// stands again or none follows for some columns: what comes then is of a group whose heading was not found, or of
// another table.
std::vector<Leaf> leavesOf(const BlockDefinition& block, const Copy& copy, const LabelIndex& labels)
{
    std::vector<Leaf> leaves;
    std::map<std::size_t, int> ofGroup; // where each of its headings stands, by index in the definition
    const Group* group = &copy.groups.front();
    int last = copy.firstColumn();
    bool ended = false;
    for (const auto& [place, column] : columnHeadings(block, copy, labels)) {
        if (const Group& over = copy.groupOver(place.first); &over != group) {
            group = &over;
            ofGroup.clear();
            last = over.heading.column;
            ended = false;
        }
        const auto [known, isNew] = ofGroup.emplace(column, place.first);
        ended = ended || known->second != place.first || place.first - last > widestGap;
        if (ended || !isNew)
            continue;
        leaves.push_back({group->row, column, {place.second, place.first}});
        last = place.first;
    }
    return leaves;
}

// Whether numbers stand in that row: words may be a note below an empty table.
bool hasFigure(const Grid& grid, int row, const std::vector<Leaf>& leaves)
{
    return std::any_of(leaves.begin(), leaves.end(), [&](const Leaf& leaf) {
        const document::Cell& cell = grid.at(figurePosition(grid, row, leaf.heading.column));
        const document::Figure figure = document::readFigure(cell.value, {});
        return !figure.hasWords
               && (figure.kind == document::Figure::Kind::Number
                   || figure.kind == document::Figure::Kind::NotCalculated);
    });
}

// The groups and innermost headings that are there, and where the others should stand.
void addHeadings(const BlockDefinition& block, const Copy& copy, const std::vector<Leaf>& leaves,
                 const LabelIndex& labels, LocatedBlock& located)
{
    const auto width = static_cast<int>(block.columns.size());
    // Around the headings there is room for a group on either side.
    const Area around{{std::max(0, located.area.first.row - 1), std::max(0, located.area.first.column - width)},
                      {located.area.last.row, std::min(located.area.last.column + width, copy.end - 1)}};
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        const forms::RowDefinition& definition = block.rows[row];
        const auto group = std::ranges::find(copy.groups, row, &Group::row);
        if (group == copy.groups.end())
            located.gaps.push_back({definition.labelIds.back(), around});
        else
            located.headings.push_back({&definition, nullptr, definition.labelIds.back(), group->heading});
        for (std::size_t level = 0; level + 1 < definition.labelIds.size(); ++level)
            addOuterHeading({nullptr, nullptr, definition.labelIds[level], {}}, around, labels, located);
    }
    for (const Leaf& leaf : leaves)
        located.headings.push_back({&block.rows[leaf.row], &block.columns[leaf.column],
                                    block.columns[leaf.column].labelIds.back(), leaf.heading});
}

// Where the innermost headings should stand that a group lacks: below it, up to the next one.
void addGapsOfGroups(const BlockDefinition& block, const Copy& copy, const std::vector<Leaf>& leaves,
                     LocatedBlock& located)
{
    const int lastRow = located.area.last.row;
    const auto width = static_cast<int>(block.columns.size());
    for (auto group = copy.groups.begin(); group != copy.groups.end(); ++group) {
        const int first = group->heading.column;
        const int next = std::next(group) == copy.groups.end() ? std::min(copy.end, first + width + widestGap)
                                                               : std::next(group)->heading.column;
        for (std::size_t column = 0; column < block.columns.size(); ++column) {
            const bool isThere = std::ranges::any_of(
                leaves, [&](const Leaf& leaf) { return leaf.row == group->row && leaf.column == column; });
            if (!isThere)
                located.gaps.push_back(
                    {block.columns[column].labelIds.back(), {{copy.firstRow() + 1, first}, {lastRow, next - 1}}});
        }
    }
}

// The line of figures: the first below the headings, or the one below that where only there are numbers.
int figureRow(const Grid& grid, int firstBelow, const std::vector<Leaf>& leaves)
{
    return !hasFigure(grid, firstBelow, leaves) && hasFigure(grid, firstBelow + 1, leaves) ? firstBelow + 1
                                                                                           : firstBelow;
}

std::optional<LocatedBlock> locatedBlock(const Copy& copy, const BlockDefinition& block, const Grid& grid,
                                         const LabelIndex& labels)
{
    const std::vector<Leaf> leaves = leavesOf(block, copy, labels);
    if (leaves.size() * 2 <= block.columns.size() * block.rows.size())
        return std::nullopt;
    LocatedBlock located;
    located.area = grid.areaAt(copy.groups.front().heading);
    for (const Group& group : copy.groups)
        located.area = located.area.joined(grid.areaAt(group.heading));
    for (const Leaf& leaf : leaves)
        located.area = located.area.joined(grid.areaAt(leaf.heading));
    const int figures = figureRow(grid, located.area.last.row + 1, leaves);
    addHeadings(block, copy, leaves, labels, located);
    addGapsOfGroups(block, copy, leaves, located);
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        std::size_t found = 0;
        for (const Leaf& leaf : leaves) {
            if (leaf.row != row)
                continue;
            const Position position = figurePosition(grid, figures, leaf.heading.column);
            located.places.push_back({&block.rows[row], &block.columns[leaf.column], position});
            located.area = located.area.joined(grid.areaAt(position));
            ++found;
        }
        if (found < block.columns.size())
            located.missingRows.push_back(block.rows[row].code);
    }
    return located;
}

} // namespace

std::vector<LocatedBlock> locateSingleRowBlock(const BlockDefinition& block, const Grid& grid,
                                               const LabelIndex& labels)
{
    std::vector<LocatedBlock> blocks;
    for (const Copy& copy : findCopies(block, labels)) {
        if (auto located = locatedBlock(copy, block, grid, labels))
            blocks.push_back(std::move(*located));
    }
    return blocks;
}

} // namespace gouji::reading
