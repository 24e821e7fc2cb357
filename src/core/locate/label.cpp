// SPDX-License-Identifier: MPL-2.0
#include "core/locate/label.hpp"

#include <algorithm>
#include <set>

namespace gouji::locate {
namespace {

// Longer texts are sentences, not labels; the longest official one has 36 characters beside its note.
constexpr std::size_t longestLabelBytes = 400;

} // namespace

LabelIndex::LabelIndex(const model::Grid& grid, const LabelKeys& wanted)
{
    // Most texts of a workbook are no labels, and few of those begin like one.
    std::set<char32_t> openings;
    for (const std::string& key : wanted)
        openings.insert(model::labelOpening(key));
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(row); ++column) {
            const std::string* text = grid.at({row, column}).text();
            if (!text || text->size() > longestLabelBytes || !openings.contains(model::labelOpening(*text)))
                continue;
            const std::string key = labelKey(*text);
            if (wanted.contains(key))
                add({row, column}, key);
        }
    }
}

void LabelIndex::add(model::Position position, const std::string& key)
{
    const model::Area place{position, position};
    m_area = m_area ? m_area->joined(place) : place;
    m_positions[key].push_back(position);
    m_keys.emplace(position, key);
}

const std::vector<model::Position>& LabelIndex::find(std::string_view label) const
{
    static const std::vector<model::Position> none;
    const auto found = m_positions.find(labelKey(label));
    return found == m_positions.end() ? none : found->second;
}

const std::string& LabelIndex::keyAt(model::Position position) const
{
    static const std::string none;
    const auto found = m_keys.find(position);
    return found == m_keys.end() ? none : found->second;
}

std::vector<std::string_view> LabelIndex::keysLeftOf(model::Position position, int reach) const
{
    const auto first = m_keys.lower_bound({position.row, position.column - reach});
    std::vector<std::string_view> keys;
    for (auto at = m_keys.lower_bound(position); at != first;)
        keys.push_back((--at)->second);
    return keys;
}

} // namespace gouji::locate
