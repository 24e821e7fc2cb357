// SPDX-License-Identifier: MPL-2.0
#include "core/locate/headings.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace gouji::locate {
namespace {

using catalogue::BlockDefinition;
using model::Grid;
using model::Position;

// The innermost headings of one group stand within so many columns of each other.
constexpr int widestGap = 3;

// A heading repeated in each cell of an unmerged area counts where it begins.
bool isRepeated(Position position, const LabelIndex& labels)
{
    return position.column > 0 && labels.keyAt({position.row, position.column - 1}) == labels.keyAt(position);
}

// The column in which a copy of the block begins right of this one.
int nextCopy(const BlockDefinition& block, Position first, const LabelIndex& labels)
{
    int next = std::numeric_limits<int>::max();
    for (const Position position : inRows(labels.find(block.rows.front().labels.back()), first.row - headingDepth,
                                          first.row + headingDepth)) {
        if (position.column > first.column && !isRepeated(position, labels))
            next = std::min(next, position.column);
    }
    return next;
}

// Where the headings of the groups of a single-row block begin, left to right: index in the definition by column.
std::map<int, std::size_t> groupStarts(const BlockDefinition& block, Position first, int end,
                                       const LabelIndex& labels)
{
    std::map<int, std::size_t> starts{{first.column, 0}};
    for (std::size_t index = 1; index < block.rows.size(); ++index) {
        const auto position = nearestOnSide(labels.find(block.rows[index].labels.back()), first, true);
        if (position && position->column < end)
            starts.emplace(position->column, index);
    }
    return starts;
}

struct Leaf {
    std::size_t row = 0;
    std::size_t column = 0;
    Position heading;
};

// The headings of a block's columns below its first heading, left to right: index in the definition by place.
std::map<std::pair<int, int>, std::size_t> columnHeadings(const BlockDefinition& block, Position first, int end,
                                                          const LabelIndex& labels)
{
    std::map<std::pair<int, int>, std::size_t> headings;
    for (std::size_t column = 0; column < block.columns.size(); ++column) {
        for (const Position position :
             inRows(labels.find(block.columns[column].labels.back()), first.row + 1, first.row + headingDepth)) {
            if (position.column >= first.column && position.column < end)
                headings.emplace(std::pair(position.column, position.row), column);
        }
    }
    return headings;
}

// The innermost headings, each under the group that begins left of it. A group ends where one of its headings
// stands again or none follows for some columns: what comes then is of a group whose heading was not found, or of
// another table.
std::vector<Leaf> leavesOf(const BlockDefinition& block, Position first, const LabelIndex& labels)
{
    const int end = nextCopy(block, first, labels);
    const auto starts = groupStarts(block, first, end, labels);
    std::vector<Leaf> leaves;
    std::map<std::size_t, int> ofGroup; // where each of its headings stands, by index in the definition
    std::size_t group = 0;
    int last = first.column;
    bool ended = false;
    for (const auto& [place, column] : columnHeadings(block, first, end, labels)) {
        const auto start = std::prev(starts.upper_bound(place.first));
        if (start->second != group) {
            group = start->second;
            ofGroup.clear();
            last = start->first;
            ended = false;
        }
        const auto [known, isNew] = ofGroup.emplace(column, place.first);
        ended = ended || known->second != place.first || place.first - last > widestGap;
        if (ended || !isNew)
            continue;
        leaves.push_back({group, column, {place.second, place.first}});
        last = place.first;
    }
    return leaves;
}

// Whether numbers stand in that row: words may be a note below an empty table.
bool hasFigure(const Grid& grid, int row, const std::vector<Leaf>& leaves)
{
    return std::any_of(leaves.begin(), leaves.end(), [&](const Leaf& leaf) {
        const model::Cell& cell = grid.at(figurePosition(grid, row, leaf.heading.column));
        const model::Figure figure = model::readFigure(cell.value, {});
        return !figure.hasWords
               && (figure.kind == model::Figure::Kind::Number
                   || figure.kind == model::Figure::Kind::NotCalculated);
    });
}

std::optional<LocatedBlock> singleRowBelow(Position first, const BlockDefinition& block, const Grid& grid,
                                           const LabelIndex& labels)
{
    const std::vector<Leaf> leaves = leavesOf(block, first, labels);
    if (leaves.size() * 2 <= block.columns.size() * block.rows.size())
        return std::nullopt;
    LocatedBlock located{grid.areaAt(first), {}, {}, {}};
    for (const Leaf& leaf : leaves)
        located.area = located.area.joined(grid.areaAt(leaf.heading));
    int figures = located.area.last.row + 1;
    if (!hasFigure(grid, figures, leaves) && hasFigure(grid, figures + 1, leaves))
        ++figures;
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        std::size_t found = 0;
        for (const Leaf& leaf : leaves) {
            if (leaf.row != row)
                continue;
            const Position position = figurePosition(grid, figures, leaf.heading.column);
            located.places.push_back({block.rows[row].code, block.columns[leaf.column].code, position});
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
    for (const Position first : labels.find(block.rows.front().labels.back())) {
        if (isRepeated(first, labels))
            continue;
        if (auto located = singleRowBelow(first, block, grid, labels))
            blocks.push_back(std::move(*located));
    }
    return blocks;
}

} // namespace gouji::locate
