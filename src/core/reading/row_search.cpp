// SPDX-License-Identifier: MPL-2.0
#include "core/reading/row_search.hpp"

#include "core/reading/unnumbered.hpp"
#include "core/text/label_key.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using forms::BlockDefinition;

// So many rows, one after the other, may be left out where their numbers are.
constexpr std::size_t mostLeftOut = 3;
constexpr std::size_t longestLabelBytes = 400;

// The keys of a row's label, and its place among the rows of the official form.
struct RowKeys {
    const forms::RowDefinition* row = nullptr;
    std::size_t place = 0;
    std::string numbered;
    std::string unnumbered;
};

std::vector<RowKeys> keysOf(const BlockDefinition& block)
{
    std::vector<RowKeys> keys;
    for (std::size_t index = 0; index < block.rows.size(); ++index) {
        const forms::RowDefinition& row = block.rows[index];
        const auto isReplaced = [&](const forms::RowDefinition& other) {
            return std::ranges::count(row.replaces, other.code) > 0;
        };
        const auto first = std::ranges::find_if(block.rows, isReplaced);
        const auto place =
            first == block.rows.end() ? index : static_cast<std::size_t>(first - block.rows.begin());
        keys.push_back({&row, place, text::labelKey(row.labels.back()), unnumberedKey(row.labels.back())});
    }
    return keys;
}

int widthOf(const Grid& grid)
{
    int width = 0;
    for (int row = 0; row < grid.rowCount(); ++row)
        width = std::max(width, grid.columnCount(row));
    return width;
}

// Follows the rows through the sheets of a document.
class RowSearch {
public:
    RowSearch(const document::Document& document, const BlockDefinition& block)
        : m_document(document),
          m_keys(keysOf(block)),
          m_columns(static_cast<int>(block.columns.size()))
    {}

    // False where a row stands twice.
    bool find()
    {
        for (std::size_t sheet = 0; sheet < m_document.sheets.size(); ++sheet) {
            const Grid& grid = m_document.sheets[sheet];
            m_headingBefore = headingBefore(sheet);
            m_width = widthOf(grid);
            for (int row = 0; row < grid.rowCount(); ++row)
                if (!look(sheet, row))
                    return false;
        }
        return true;
    }

    std::vector<Candidate> take() { return std::move(m_found); }

private:
    // The key of the text right in front of a sheet: a small table's own heading.
    std::string headingBefore(std::size_t sheet) const
    {
        const auto stands = [&](const document::Paragraph& paragraph) {
            return paragraph.sheetsBefore == static_cast<int>(sheet) && !paragraph.text.empty()
                   && paragraph.text.size() <= longestLabelBytes;
        };
        std::string key;
        for (const document::Paragraph& paragraph : m_document.paragraphs)
            if (stands(paragraph))
                key = text::labelKey(paragraph.text);
        return key;
    }

    // The innermost label of the line counts.
    bool look(std::size_t sheet, int line)
    {
        const Grid& grid = m_document.sheets[sheet];
        const RowKeys* found = nullptr;
        Position position{line, 0};
        for (int column = 0; column < grid.columnCount(line); ++column) {
            const std::string* text = grid.at({line, column}).text();
            if (!text || text->size() > longestLabelBytes)
                continue;
            if (const RowKeys* row = rowOf(text::labelKey(*text))) {
                found = row;
                position.column = column;
            }
        }
        const int labelEnd = grid.areaAt(position).last.column + 1;
        // A heading over the last column may read like a row's label.
        if (!found || labelEnd + m_columns > m_width)
            return true;
        if (!m_found.empty() && found->place <= m_found.back().place)
            return false;
        m_found.push_back({{found->row, sheet, line, 0}, found->place, labelEnd});
        return true;
    }

    // A label with its number may stand anywhere, one without where it is next, or below its own heading.
    const RowKeys* rowOf(const std::string& key) const
    {
        for (const RowKeys& row : m_keys)
            if (row.numbered == key && !key.empty() && row.numbered != row.unnumbered)
                return &row;
        const std::size_t next = m_found.empty() ? 0 : m_found.back().place + 1;
        const auto isNext = [&](const RowKeys& row) {
            return row.unnumbered == key && row.place >= next
                   && (row.place < next + mostLeftOut || row.numbered == m_headingBefore);
        };
        const auto found = key.empty() ? m_keys.end() : std::ranges::find_if(m_keys, isNext);
        return found == m_keys.end() ? nullptr : &*found;
    }

    const document::Document& m_document;
    std::vector<RowKeys> m_keys;
    int m_columns = 0;
    int m_width = 0; // of the sheet
    std::string m_headingBefore;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> searchRows(const document::Document& document, const BlockDefinition& block)
{
    RowSearch search(document, block);
    return search.find() ? search.take() : std::vector<Candidate>();
}

} // namespace gouji::reading
