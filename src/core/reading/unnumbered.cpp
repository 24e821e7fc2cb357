// SPDX-License-Identifier: MPL-2.0
#include "core/reading/unnumbered.hpp"

#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace gouji::reading {
namespace {

using forms::BlockDefinition;

// So many headings, one after the other, may be left out.
constexpr std::size_t mostLeftOut = 3;
// Longer texts are sentences.
constexpr std::size_t longestHeadingBytes = 400;

struct NumberedHeading {
    LabelId label = LabelId::None;
    std::string numbered; // keys of the label, with its number and without
    std::string unnumbered;
};

// "（一）", "1." and "一、" in front of a label; empty where it has no number.
std::string numberOf(const std::string& label)
{
    constexpr std::u32string_view numerals = U"一二三四五六七八九十0123456789";
    constexpr std::u32string_view ends = U")、.";
    std::u32string letters = text::decodeUtf8(label);
    std::ranges::transform(letters, letters.begin(), text::narrow);
    const std::size_t first = letters.starts_with(U'(') ? 1 : 0;
    const std::size_t end = letters.find_first_not_of(numerals, first);
    if (end == letters.npos || end == first || ends.find(letters[end]) == ends.npos)
        return {};
    return text::encodeUtf8(letters.substr(0, end + 1));
}

// In the order of the form, each after the headings of several rows that it stands under.
std::vector<NumberedHeading> numberedHeadings(const BlockDefinition& block)
{
    std::vector<NumberedHeading> headings;
    for (const forms::RowDefinition& row : block.rows) {
        for (std::size_t level = 0; level < row.labels.size() && row.replaces.empty(); ++level) {
            const std::string numbered = text::labelKey(row.labels[level]);
            const std::string number = text::labelKey(numberOf(row.labels[level]));
            if (!number.empty() && std::ranges::count(headings, numbered, &NumberedHeading::numbered) == 0)
                headings.push_back({row.labelIds[level], numbered, numbered.substr(number.size())});
        }
    }
    return headings;
}

bool hasColumns(const BlockDefinition& block, const LabelIndex& labels)
{
    const auto found = std::ranges::count_if(
        block.columns, [&](const auto& column) { return !labels.find(column.labelIds.back()).empty(); });
    return found * 2 > std::ssize(block.columns);
}

// Follows the row headings of a block in the order of a sheet.
class Search {
public:
    Search(std::vector<NumberedHeading> headings, LabelIndex& labels)
        : m_headings(std::move(headings)),
          m_labels(labels)
    {}

    void look(document::Position position, const std::string& text)
    {
        const std::string key = text::labelKey(text);
        if (m_next > 0 && isHeading(m_headings.front(), key))
            end(); // another report begins
        const auto reach =
            m_headings.begin()
            + std::min(std::ssize(m_headings), static_cast<std::ptrdiff_t>(m_next + 1 + mostLeftOut));
        const auto heading = std::find_if(m_headings.begin() + static_cast<std::ptrdiff_t>(m_next), reach,
                                          [&](const NumberedHeading& each) { return isHeading(each, key); });
        if (heading == reach)
            return;
        m_next = static_cast<std::size_t>(heading - m_headings.begin()) + 1;
        ++m_found;
        if (key != heading->numbered)
            m_places.emplace_back(position, heading->label);
    }

    void end()
    {
        for (const auto& [position, label] : m_places) {
            if (m_found * 2 >= m_headings.size())
                m_labels.take(position, label);
        }
        m_next = 0;
        m_found = 0;
        m_places.clear();
    }

private:
    static bool isHeading(const NumberedHeading& heading, const std::string& key)
    {
        return key == heading.numbered || key == heading.unnumbered;
    }

    std::vector<NumberedHeading> m_headings;
    LabelIndex& m_labels;
    std::size_t m_next = 0;
    std::size_t m_found = 0;
    std::vector<std::pair<document::Position, LabelId>> m_places;
};

void takeRowsOf(const BlockDefinition& block, const document::Grid& grid, LabelIndex& labels)
{
    std::vector<NumberedHeading> headings = numberedHeadings(block);
    if (headings.size() * 2 <= block.rows.size() || !hasColumns(block, labels))
        return;
    Search search(std::move(headings), labels);
    for (int row = 0; row < grid.rowCount(); ++row) {
        document::Position position{row, 0};
        for (const document::Cell& cell : grid.cellsInRow(row)) {
            const std::string* text = cell.text();
            if (text && text->size() <= longestHeadingBytes && !grid.isCovered(position))
                search.look(position, *text);
            ++position.column;
        }
    }
    search.end();
}

} // namespace

std::string unnumberedKey(const std::string& label)
{
    return text::labelKey(label).substr(text::labelKey(numberOf(label)).size());
}

void takeUnnumberedRows(const forms::TableDefinition& table, const document::Grid& grid, LabelIndex& labels)
{
    for (const BlockDefinition& block : table.blocks)
        takeRowsOf(block, grid, labels);
}

} // namespace gouji::reading
