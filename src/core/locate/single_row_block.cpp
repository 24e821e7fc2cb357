// SPDX-License-Identifier: MPL-2.0
#include "core/locate/headings.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace gouji::locate {
namespace {

using catalogue::BlockDefinition;
using model::Grid;
using model::Position;

// Where the headings of the groups of a single-row block begin, left to right: index in the definition by column.
std::map<int, std::size_t> groupStarts(const BlockDefinition& block, Position first, const LabelIndex& labels)
{
    std::map<int, std::size_t> starts{{first.column, 0}};
    for (std::size_t index = 1; index < block.rows.size(); ++index) {
        if (const auto position = nearestOnSide(labels.find(block.rows[index].labels.back()), first, true))
            starts.emplace(position->column, index);
    }
    return starts;
}

struct Leaf {
    std::size_t row = 0;
    std::size_t column = 0;
    Position heading;
};

// The innermost headings, each under the group that begins left of it.
std::vector<Leaf> leavesOf(const BlockDefinition& block, Position first, const LabelIndex& labels)
{
    std::vector<Leaf> leaves;
    const auto starts = groupStarts(block, first, labels);
    for (std::size_t column = 0; column < block.columns.size(); ++column) {
        std::map<std::size_t, Position> perGroup;
        for (const Position position : inRows(labels.find(block.columns[column].labels.back()), first.row + 1, first.row + headingDepth)) {
            if (position.column >= first.column)
                perGroup.emplace(std::prev(starts.upper_bound(position.column))->second, position);
        }
        for (const auto& [group, position] : perGroup)
            leaves.push_back({group, column, position});
    }
    return leaves;
}

bool hasFigure(const Grid& grid, int row, const std::vector<Leaf>& leaves)
{
    return std::any_of(leaves.begin(), leaves.end(), [&](const Leaf& leaf) {
        return !grid.at(figurePosition(grid, row, leaf.heading.column)).isBlank();
    });
}

std::optional<LocatedBlock> singleRowBelow(Position first, const BlockDefinition& block, const Grid& grid, const LabelIndex& labels)
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

std::vector<LocatedBlock> locateSingleRowBlock(const BlockDefinition& block, const Grid& grid, const LabelIndex& labels)
{
    std::vector<LocatedBlock> blocks;
    const std::string heading = labelKey(block.rows.front().labels.back());
    for (const Position first : labels.find(heading)) {
        // A heading repeated in each cell of an unmerged area counts where it begins.
        if (first.column > 0 && labels.keyAt({first.row, first.column - 1}) == heading)
            continue;
        if (auto located = singleRowBelow(first, block, grid, labels))
            blocks.push_back(std::move(*located));
    }
    return blocks;
}

} // namespace gouji::locate
