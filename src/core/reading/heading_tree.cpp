// SPDX-License-Identifier: MPL-2.0
#include "core/reading/heading_tree.hpp"

#include "core/text/label_key.hpp"

#include <algorithm>

namespace gouji::reading {
namespace {

using forms::BlockDefinition;
using text::labelKey;
using Headings = std::vector<Heading>;

std::vector<std::string> joined(std::vector<std::string> outer, const std::vector<std::string>& inner)
{
    outer.insert(outer.end(), inner.begin(), inner.end());
    return outer;
}

// The headings in the order in which a reader finds them from left to right, each before those below it.
void visit(const Headings& headings, std::size_t index, std::vector<std::size_t>& order)
{
    order.push_back(index);
    for (const std::size_t below : headings[index].below)
        visit(headings, below, order);
}

std::vector<std::size_t> leftToRight(const Headings& headings)
{
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < headings.size() && headings[index].row == 0; ++index)
        visit(headings, index, order);
    return order;
}

bool holds(const Heading& outer, const std::string& key, const Headings& headings)
{
    return std::ranges::any_of(outer.below, [&](std::size_t below) { return headings[below].key == key; });
}

// Hands the headings of a row out to those above that want some: in their order, to the next one where a heading
// cannot stand below the present one, or stands there already.
bool hangBelow(const std::vector<std::string>& keys, int row, const HeadingOrder& order, Headings& headings)
{
    std::vector<std::size_t> open;
    for (const std::size_t index : leftToRight(headings)) {
        if (headings[index].below.empty() && order.hasBelow(headings[index].key))
            open.push_back(index);
    }
    if (open.empty())
        return false;
    auto outer = open.begin();
    for (std::size_t cell = 0; cell < keys.size(); ++cell) {
        const auto takes = [&](std::size_t index) {
            return order.isBelow(keys[cell], headings[index].key) && !holds(headings[index], keys[cell], headings);
        };
        const auto next = std::find_if(outer, open.end(), takes);
        if (next != open.end())
            outer = next;
        headings[*outer].below.push_back(headings.size());
        headings.push_back({keys[cell], row, static_cast<int>(cell), 0, 0, {}});
    }
    return true;
}

// Counts the innermost headings below this one from there on; returns where the next one counts from.
int countFrom(int first, std::size_t index, Headings& headings)
{
    int next = first;
    for (const std::size_t below : headings[index].below)
        next = countFrom(next, below, headings);
    next = std::max(next, first + 1);
    headings[index].first = first;
    headings[index].last = next - 1;
    return next;
}

} // namespace

HeadingOrder::HeadingOrder(const packs::Catalogue& catalogue)
{
    for (const packs::Edition& edition : catalogue.editions) {
        for (const forms::TableDefinition& table : edition.form().tables) {
            for (const BlockDefinition& block : table.blocks) {
                for (const std::string& corner : edition.form().writingsOf(block.corner))
                    m_corners.insert(labelKey(corner));
                const bool isGrid = block.layout == BlockDefinition::Layout::Grid;
                for (const forms::RowDefinition& row : block.rows) {
                    for (const std::string& label : row.labels)
                        (isGrid ? m_rowLabels : m_headings).insert(labelKey(label));
                }
                for (const forms::ColumnDefinition& column : block.columns) {
                    if (isGrid)
                        addPath(column.labels);
                    for (const forms::RowDefinition& row : block.rows) {
                        if (!isGrid)
                            addPath(joined(row.labels, column.labels));
                    }
                }
            }
        }
    }
    m_corners.erase(std::string());
}

void HeadingOrder::addPath(const std::vector<std::string>& labels)
{
    for (std::size_t index = 0; index < labels.size(); ++index) {
        m_headings.insert(labelKey(labels[index]));
        if (index > 0)
            m_below[labelKey(labels[index - 1])].insert(labelKey(labels[index]));
    }
}

bool HeadingOrder::isBelow(const std::string& key, const std::string& outer) const
{
    const auto found = m_below.find(outer);
    return found != m_below.end() && found->second.contains(key);
}

std::optional<Headings> headingTree(const std::vector<std::vector<std::string>>& rows, const HeadingOrder& order)
{
    Headings headings;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row > 0) {
            if (!hangBelow(rows[row], static_cast<int>(row), order, headings))
                return std::nullopt;
            continue;
        }
        for (std::size_t cell = 0; cell < rows[row].size(); ++cell)
            headings.push_back({rows[row][cell], 0, static_cast<int>(cell), 0, 0, {}});
    }
    int next = 0;
    for (std::size_t index = 0; index < headings.size() && headings[index].row == 0; ++index)
        next = countFrom(next, index, headings);
    return headings;
}

} // namespace gouji::reading
