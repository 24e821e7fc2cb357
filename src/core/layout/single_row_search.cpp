// SPDX-License-Identifier: MPL-2.0
#include "core/layout/block_search.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace gouji::layout {
namespace {

std::vector<FoundLabel> takeGroups(BlockSearch& search)
{
    std::vector<FoundLabel> groups;
    for (const FormBlock::Row& row : search.block.rows)
        if (auto label = search.labels.take(row.label, search.top, endless))
            groups.push_back(std::move(*label));
    return groups;
}

// The innermost headings of all groups, from left to right; none where one is missing.
std::vector<FoundLabel> takeLeaves(BlockSearch& search, double from)
{
    const double size = search.characterSize();
    std::vector<FoundLabel> leaves;
    for (std::size_t group = 0; group < search.block.rows.size(); ++group) {
        for (const FormBlock::Label& column : search.block.columns) {
            auto label = search.labels.take(column, from - size * 4, from + size * 60);
            if (!label)
                return {};
            leaves.push_back(std::move(*label));
        }
    }
    return leaves;
}

// The figures below the headings; none where they are not as many.
Line figuresBelow(const BlockSearch& search, const std::vector<FoundLabel>& leaves)
{
    const double bottom = std::ranges::max(leaves, {}, &FoundLabel::lastLine).lastLine;
    std::vector<Line> lines = figureLines(search.labels, bottom, bottom + search.characterSize() * 8);
    const bool fit = !lines.empty() && lines.front().size() == leaves.size()
                     && (search.places == Places::Copied || standAbove(leaves, lines.front()));
    return fit ? std::move(lines.front()) : Line();
}

// Headings around the groups tell nothing new, but the table begins with them.
void takeOuter(BlockSearch& search, double from)
{
    const double size = search.characterSize();
    for (const FormBlock::Row& row : search.block.rows)
        for (const std::string& key : row.label.outer)
            if (const auto label = search.labels.take(key, from - size * 8, from + size))
                search.table.top = std::min(search.table.top, label->box.top);
}

void write(const std::vector<FoundLabel>& groups, const std::vector<FoundLabel>& leaves, const Line& figures,
           BlockSearch& search)
{
    std::vector<FormCell>& outer = search.table.rows.emplace_back();
    for (const FoundLabel& group : groups)
        outer.push_back({group.text, static_cast<int>(search.block.columns.size())});
    std::vector<FormCell>& inner = search.table.rows.emplace_back();
    for (const FoundLabel& leaf : leaves)
        inner.push_back({leaf.text});
    std::vector<FormCell>& cells = search.table.rows.emplace_back();
    for (const Word& figure : figures)
        cells.push_back({figure.text});
    search.table.bottom = figures.front().box.middleY();
}

} // namespace

Outcome readSingleRow(BlockSearch& search)
{
    const std::vector<FoundLabel> groups = takeGroups(search);
    if (groups.size() * 2 <= search.block.rows.size())
        return Outcome::Absent;
    if (groups.size() < search.block.rows.size())
        return Outcome::Unclear;
    const double from = std::ranges::min(groups, {}, &FoundLabel::firstLine).firstLine;
    const std::vector<FoundLabel> leaves = takeLeaves(search, from);
    const Line figures = leaves.empty() ? Line() : figuresBelow(search, leaves);
    if (figures.empty())
        return Outcome::Unclear;
    search.table.top = std::ranges::min(groups, {}, [](const FoundLabel& group) { return group.box.top; }).box.top;
    takeOuter(search, from);
    write(groups, leaves, figures, search);
    return Outcome::Read;
}

} // namespace gouji::layout
