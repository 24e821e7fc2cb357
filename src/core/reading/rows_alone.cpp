// SPDX-License-Identifier: MPL-2.0
#include "core/reading/rows_alone.hpp"

#include "core/reading/grid_section.hpp"
#include "core/reading/unnumbered.hpp"
#include "core/text/label_key.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using forms::BlockDefinition;

// So few rows say nothing without the headings of their columns.
constexpr std::ptrdiff_t fewestRows = 10;
// So many rows, one after the other, may be left out where their numbers are.
constexpr std::size_t mostLeftOut = 3;
// The headings of columns stand in so many rows above the figures.
constexpr int headingRows = 4;
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

// A row that was found, with its label and where cells right of it are free for figures.
struct Candidate {
    PlacedRow placed;
    std::size_t place = 0;
    int labelEnd = 0; // the column behind the label
};

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

// Rows that stand near each other in one sheet, which have their figures in the same columns.
class Piece {
public:
    Piece(std::vector<Candidate>::iterator begin, std::vector<Candidate>::iterator end, const Grid& grid)
        : m_begin(begin),
          m_end(end),
          m_grid(grid)
    {}

    // Says where the figures stand; false where that is uncertain.
    bool place(const BlockDefinition& block, const forms::Lexicon& lexicon)
    {
        const int columns = static_cast<int>(block.columns.size());
        const auto headed = firstByHeadings(block, lexicon);
        if (!headed.isClear)
            return false;
        const int first = headed.column ? *headed.column : lastUsed() + 1 - columns;
        if (isBlank())
            return setFirst(headed.column.value_or(labelEnd()));
        if (first < labelEnd() || lastUsed() >= first + columns || !isBlankBetween(labelEnd(), first))
            return false;
        if (!headed.column && isBlankBetween(first, first + 1))
            return false;
        return areSingle(first, columns) && setFirst(first);
    }

private:
    struct ByHeadings {
        std::optional<int> column; // of the first figures, as the headings say
        bool isClear = true;       // they do not contradict each other
    };

    ByHeadings firstByHeadings(const BlockDefinition& block, const forms::Lexicon& lexicon) const
    {
        ByHeadings found;
        for (int row = std::max(0, m_begin->placed.line - headingRows); row < m_begin->placed.line; ++row) {
            for (int column = labelEnd(); column < m_grid.columnCount(row); ++column) {
                const std::string* text = m_grid.at({row, column}).text();
                const LabelId label = text ? lexicon.find(*text) : LabelId::None;
                const auto heading = std::ranges::find_if(block.columns, [&](const auto& definition) {
                    return label != LabelId::None && definition.labelIds.back() == label;
                });
                if (heading == block.columns.end())
                    continue;
                const int first = column - static_cast<int>(heading - block.columns.begin());
                found.isClear = found.isClear && found.column.value_or(first) == first;
                found.column = first;
            }
        }
        return found;
    }

    static bool isShorter(const Candidate& one, const Candidate& other) { return one.labelEnd < other.labelEnd; }
    int labelEnd() const { return std::max_element(m_begin, m_end, isShorter)->labelEnd; }

    template <typename Visit>
    bool everyCell(int from, int end, Visit visit) const
    {
        return std::all_of(m_begin, m_end, [&](const Candidate& row) {
            for (int column = from; column < std::min(end, m_grid.columnCount(row.placed.line)); ++column)
                if (!visit(Position{row.placed.line, column}))
                    return false;
            return true;
        });
    }

    bool isBlankBetween(int from, int end) const
    {
        return everyCell(from, end, [&](Position position) { return m_grid.at(position).isBlank(); });
    }

    bool isBlank() const { return isBlankBetween(labelEnd(), lastUsed() + 1); }

    int lastUsed() const
    {
        int last = -1;
        for (auto row = m_begin; row != m_end; ++row)
            for (int column = 0; column < m_grid.columnCount(row->placed.line); ++column)
                if (!m_grid.at({row->placed.line, column}).isBlank())
                    last = std::max(last, column);
        return last;
    }

    // No merged area tells two figures from each other.
    bool areSingle(int first, int columns) const
    {
        return everyCell(first, first + columns, [&](Position position) {
            const document::Area area = m_grid.areaAt(position);
            return area.first == position && area.last == position;
        });
    }

    bool setFirst(int first)
    {
        std::for_each(m_begin, m_end, [&](Candidate& row) { row.placed.firstFigure = first; });
        return true;
    }

    std::vector<Candidate>::iterator m_begin;
    std::vector<Candidate>::iterator m_end;
    const Grid& m_grid;
};

bool goesOn(const Candidate& one, const Candidate& next)
{
    return one.placed.sheet == next.placed.sheet && next.placed.line - one.placed.line <= longestGap;
}

} // namespace

std::vector<PlacedRow> rowsAlone(const document::Document& document, const BlockDefinition& block,
                                 const forms::Lexicon& lexicon)
{
    const auto official = std::ranges::count_if(block.rows, [](const auto& row) { return row.replaces.empty(); });
    if (block.layout != BlockDefinition::Layout::Grid || official < fewestRows)
        return {};
    RowSearch search(document, block);
    if (!search.find())
        return {};
    std::vector<Candidate> found = search.take();
    if (std::ssize(found) < std::max(fewestRows, (official + 1) / 2))
        return {};
    std::vector<PlacedRow> rows;
    for (auto begin = found.begin(); begin != found.end();) {
        auto end = begin + 1;
        while (end != found.end() && goesOn(*(end - 1), *end))
            ++end;
        if (!Piece(begin, end, document.sheets[begin->placed.sheet]).place(block, lexicon))
            return {};
        std::transform(begin, end, std::back_inserter(rows), [](const Candidate& row) { return row.placed; });
        begin = end;
    }
    return rows;
}

} // namespace gouji::reading
