// SPDX-License-Identifier: MPL-2.0
#include "core/reading/label.hpp"

#include <algorithm>

namespace gouji::reading {
namespace {

std::size_t indexOf(LabelId label) { return static_cast<std::size_t>(label); }

template <typename Entry>
void insert(std::vector<Entry>& sorted, const Entry& entry)
{
    sorted.insert(std::ranges::upper_bound(sorted, entry), entry);
}

} // namespace

LabelIndex::LabelIndex(const document::Grid& grid, const Lexicon& lexicon) : m_positions(lexicon.size())
{
    for (int row = 0; row < grid.rowCount(); ++row) {
        document::Position position{row, 0};
        for (const document::Cell& cell : grid.cellsInRow(row)) {
            const std::string* text = cell.text();
            const LabelId label = text ? lexicon.find(*text) : LabelId::None;
            if (label != LabelId::None && !grid.isCovered(position)) {
                m_positions[indexOf(label)].push_back(position);
                m_labels.emplace_back(position, label);
                m_area = m_area ? m_area->joined({position, position}) : document::Area{position, position};
            }
            ++position.column;
        }
    }
}

void LabelIndex::take(document::Position position, LabelId label)
{
    if (const LabelId other = at(position); other != LabelId::None) {
        std::erase(m_positions[indexOf(other)], position);
        std::erase(m_labels, Entry(position, other));
    }
    insert(m_positions[indexOf(label)], position);
    insert(m_labels, Entry(position, label));
    m_area = m_area ? m_area->joined({position, position}) : document::Area{position, position};
}

void LabelIndex::add(document::Position position, LabelId label)
{
    take(position, label);
    insert(m_reworded, position);
}

bool LabelIndex::isReworded(document::Position position) const
{
    return std::ranges::binary_search(m_reworded, position);
}

const std::vector<document::Position>& LabelIndex::find(LabelId label) const
{
    static const std::vector<document::Position> none;
    return label == LabelId::None ? none : m_positions[indexOf(label)];
}

std::size_t LabelIndex::distinct() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_positions, [](const auto& some) { return !some.empty(); }));
}

LabelId LabelIndex::at(document::Position position) const
{
    const auto found = std::ranges::lower_bound(m_labels, position, {}, &Entry::first);
    return found == m_labels.end() || found->first != position ? LabelId::None : found->second;
}

std::vector<std::pair<document::Position, LabelId>> LabelIndex::leftOf(document::Position position,
                                                                       int reach) const
{
    const auto end = std::ranges::lower_bound(m_labels, position, {}, &Entry::first);
    const auto begin = std::ranges::lower_bound(
        m_labels, document::Position{position.row, position.column - reach}, {}, &Entry::first);
    std::vector<Entry> labels(begin, end);
    std::ranges::reverse(labels);
    return labels;
}

} // namespace gouji::reading
