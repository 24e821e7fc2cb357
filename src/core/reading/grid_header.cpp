// SPDX-License-Identifier: MPL-2.0
#include "core/reading/grid_header.hpp"

#include "core/reading/headings.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace gouji::reading {
namespace {

using document::Position;
using forms::BlockDefinition;

// A sheet in which headings begin so often is no form but a list of such words.
constexpr std::size_t mostAnchors = 5'000;

const std::vector<Position>& headingsOf(std::size_t column, const BlockDefinition& block, const LabelIndex& labels)
{
    return labels.find(block.columns[column].labelIds.back());
}

// The rarer a heading, the surer it is to start from.
std::vector<std::size_t> rarestFirst(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<std::size_t> columns(block.columns.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    std::stable_sort(columns.begin(), columns.end(), [&](std::size_t one, std::size_t other) {
        return headingsOf(one, block, labels).size() < headingsOf(other, block, labels).size();
    });
    return columns;
}

// The rows around which headings stand in more than half as many columns as the block has: only there can it
// begin.
std::set<int> denseRows(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<Position> headings;
    for (std::size_t column = 0; column < block.columns.size(); ++column)
        headings.insert(headings.end(), headingsOf(column, block, labels).begin(),
                        headingsOf(column, block, labels).end());
    std::ranges::sort(headings);
    std::set<int> rows;
    std::map<int, int> columns; // how many headings stand in each, of those around
    auto begin = headings.begin();
    auto end = headings.begin();
    for (const Position heading : headings) {
        for (; end != headings.end() && end->row <= heading.row + headingDepth; ++end)
            ++columns[end->column];
        for (; begin->row < heading.row - headingDepth; ++begin) {
            if (--columns[begin->column] == 0)
                columns.erase(begin->column);
        }
        if (columns.size() * 2 > block.columns.size())
            rows.insert(heading.row);
    }
    return rows;
}

// The headings on both sides of one of them.
GridHeader headerAround(Position anchor, std::size_t column, const BlockDefinition& block,
                        const LabelIndex& labels)
{
    GridHeader header{{{column, anchor}}};
    // Beyond the next heading of the same wording the headings are another table's.
    const auto nextLeft = nearestOnSide(headingsOf(column, block, labels), anchor, false);
    const auto nextRight = nearestOnSide(headingsOf(column, block, labels), anchor, true);
    for (std::size_t index = 0; index < block.columns.size(); ++index) {
        const bool toTheRight = index > column;
        const auto position =
            index == column ? std::nullopt : nearestOnSide(headingsOf(index, block, labels), anchor, toTheRight);
        const auto& next = toTheRight ? nextRight : nextLeft;
        if (position && (!next || (position->column < next->column) == toTheRight))
            header.columns.emplace(index, *position);
    }
    return header;
}

// A heading repeated in each cell of an unmerged area is one heading: the lowest.
std::vector<GridHeader> withoutRepetitions(std::vector<GridHeader> headers)
{
    std::sort(headers.begin(), headers.end(), [](const GridHeader& one, const GridHeader& other) {
        return std::tuple(one.leftmost(), one.firstRow()) < std::tuple(other.leftmost(), other.firstRow());
    });
    std::vector<GridHeader> kept;
    for (GridHeader& header : headers) {
        if (!kept.empty() && kept.back().columns.size() == header.columns.size() && kept.back().agreesWith(header)
            && header.firstRow() - kept.back().lastRow() <= 1)
            kept.pop_back();
        kept.push_back(std::move(header));
    }
    return kept;
}

} // namespace

int GridHeader::leftmost() const
{
    return std::min_element(
               columns.begin(), columns.end(),
               [](const auto& one, const auto& other) { return one.second.column < other.second.column; })
        ->second.column;
}

int GridHeader::firstRow() const
{
    return std::min_element(columns.begin(), columns.end(),
                            [](const auto& one, const auto& other) { return one.second.row < other.second.row; })
        ->second.row;
}

int GridHeader::lastRow() const
{
    return std::max_element(columns.begin(), columns.end(),
                            [](const auto& one, const auto& other) { return one.second.row < other.second.row; })
        ->second.row;
}

int GridHeader::rightmost() const
{
    return std::max_element(
               columns.begin(), columns.end(),
               [](const auto& one, const auto& other) { return one.second.column < other.second.column; })
        ->second.column;
}

bool GridHeader::agreesWith(const GridHeader& other) const
{
    return std::ranges::all_of(columns, [&](const auto& heading) {
        const auto same = other.columns.find(heading.first);
        return same == other.columns.end() || same->second.column == heading.second.column;
    });
}

std::vector<GridHeader> findGridHeaders(const BlockDefinition& block, const LabelIndex& labels)
{
    std::vector<GridHeader> headers;
    std::set<Position> taken;
    const std::set<int> rows = denseRows(block, labels);
    std::size_t anchors = 0;
    const auto isTaken = [&](const auto& heading) { return taken.contains(heading.second); };
    for (const std::size_t column : rarestFirst(block, labels)) {
        for (const Position anchor : headingsOf(column, block, labels)) {
            if (!rows.contains(anchor.row) || taken.contains(anchor))
                continue;
            if (++anchors > mostAnchors)
                return {};
            GridHeader header = headerAround(anchor, column, block, labels);
            if (header.columns.size() * 2 <= block.columns.size()
                || std::any_of(header.columns.begin(), header.columns.end(), isTaken))
                continue;
            for (const auto& [index, heading] : header.columns)
                taken.insert(heading);
            headers.push_back(std::move(header));
        }
    }
    return withoutRepetitions(std::move(headers));
}

} // namespace gouji::reading
