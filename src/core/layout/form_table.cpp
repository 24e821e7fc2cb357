// SPDX-License-Identifier: MPL-2.0
#include "core/layout/form_table.hpp"

#include "core/layout/label_search.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace gouji::layout {
namespace {

constexpr double endless = std::numeric_limits<double>::max();

// What became of a block.
enum class Outcome { Absent, Read, Unclear };

struct FoundRow {
    const FormBlock::Row* row = nullptr;
    std::size_t index = 0;
    FoundLabel label;
};

// Looks for one block from some height on.
class BlockSearch {
public:
    BlockSearch(LabelSearch& labels, const FormBlock& block, Places places, double from)
        : m_labels(labels),
          m_block(block),
          m_places(places),
          m_top(from),
          m_size(labels.characterSize())
    {}

    Outcome read()
    {
        m_heading = m_labels.take(m_block.heading, m_top, endless);
        if (!m_block.heading.empty() && !m_heading)
            return Outcome::Absent;
        if (m_heading)
            m_top = m_heading->lastLine;
        return m_block.isSingleRow ? readSingleRow() : readGrid();
    }

    const FormTable& table() const { return m_table; }

private:
    Outcome readGrid()
    {
        findRows();
        const auto official =
            std::ranges::count_if(m_block.rows, [](const auto& row) { return row.replaces.empty(); });
        if (std::ssize(m_rows) * 2 < official)
            return m_heading && !m_rows.empty() ? Outcome::Unclear : Outcome::Absent;
        if (!isOrdered() || !findFigures())
            return Outcome::Unclear;
        if (!belongTogether() || !findColumns())
            return Outcome::Unclear;
        writeGrid();
        return Outcome::Read;
    }

    void findRows()
    {
        double from = m_top;
        for (std::size_t index = 0; index < m_block.rows.size(); ++index) {
            const FormBlock::Row& row = m_block.rows[index];
            // A row of an older form stands where those are that it replaces.
            if (auto label = m_labels.take(row.label, row.replaces.empty() ? from : m_top, endless)) {
                if (row.replaces.empty())
                    from = label->firstLine;
                m_rows.push_back({&row, index, std::move(*label)});
            }
        }
        const auto isHere = [&](std::size_t index) {
            return std::ranges::count(m_rows, index, &FoundRow::index) > 0;
        };
        std::erase_if(m_rows,
                      [&](const FoundRow& found) { return std::ranges::any_of(found.row->replaces, isHere); });
        std::ranges::stable_sort(m_rows, {}, [](const FoundRow& found) { return found.label.firstLine; });
    }

    // The labels stand below each other.
    bool isOrdered() const
    {
        const auto isBelow = [&](const FoundRow& one, const FoundRow& other) {
            return other.label.firstLine - one.label.lastLine < m_size * 0.3;
        };
        return std::ranges::adjacent_find(m_rows, isBelow) == m_rows.end();
    }

    // Whether the piece is a figure that is part of no label and no other word.
    bool isFree(std::size_t index) const
    {
        const Piece& piece = m_labels.pieces()[index];
        return piece.beginsWord && piece.endsWord && !m_labels.isTaken(index) && isFigure(piece.word.text);
    }

    // Lines of figures between these heights, none shorter or longer than the form has them.
    bool findFigures(double top, double bottom)
    {
        std::vector<Word> figures;
        for (std::size_t index = 0; index < m_labels.pieces().size(); ++index) {
            const Word& word = m_labels.pieces()[index].word;
            if (word.box.middleY() > top && word.box.middleY() < bottom && isFree(index))
                figures.push_back(word);
        }
        m_figures = linesOf(std::move(figures));
        return std::ranges::all_of(m_figures,
                                   [&](const Line& line) { return line.size() == m_block.columns.size(); });
    }

    bool findFigures()
    {
        const double top = m_rows.front().label.box.top - m_size;
        const double bottom = m_rows.back().label.box.bottom;
        if (!findFigures(top, bottom + m_size))
            return false;
        // Where each row is a table with headings of its own, those stand above the last figures.
        constexpr double headings = 14;
        return m_places == Places::Printed || m_figures.size() >= m_rows.size()
               || findFigures(top, bottom + m_size * headings);
    }

    // As many lines as labels, each with its label; and each column's figures below each other.
    bool belongTogether() const
    {
        if (m_figures.size() != m_rows.size())
            return false;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (!isBeside(row))
                return false;
            for (std::size_t column = 0; m_places == Places::Printed && column < m_block.columns.size();
                 ++column) {
                if (!m_figures[row][column].box.overlapsAcross(columnBox(column)))
                    return false;
            }
        }
        return true;
    }

    // Whether the line of figures stands at the height of its row's label; of a copied text, before the next
    // label.
    bool isBeside(std::size_t row) const
    {
        const FoundLabel& label = m_rows[row].label;
        const double middle = m_figures[row].front().box.middleY();
        if (m_places == Places::Printed)
            return middle > label.firstLine - m_size * 1.2 && middle < label.lastLine + m_size * 1.2;
        return middle > label.firstLine - m_size * 0.5
               && (row + 1 == m_rows.size() || middle < m_rows[row + 1].label.firstLine - m_size * 0.5);
    }

    // Around the figures of a column, without room for those of another.
    Box columnBox(std::size_t column) const
    {
        Box box = m_figures.front()[column].box;
        box.left -= m_size;
        box.right += m_size;
        return box;
    }

    // All headings, or none where the rows alone tell what the table is.
    bool findColumns()
    {
        constexpr std::size_t enough = 10;
        const double bottom = m_figures.front().front().box.middleY() - m_size * 0.3;
        const double height = m_size * (m_places == Places::Printed ? 16 : 40);
        const double from = m_heading ? m_top : std::max(m_top, m_rows.front().label.box.top - height);
        m_table.top = m_heading ? m_heading->box.top : m_rows.front().label.box.top;
        takeOuter(from, bottom);
        for (const FormBlock::Label& column : m_block.columns) {
            if (auto label = m_labels.take(column, from, bottom)) {
                m_table.top = std::min(m_table.top, label->box.top);
                m_columns.push_back(std::move(*label));
            }
        }
        const bool areLeftOut =
            m_columns.empty() || (m_places == Places::Copied && m_columns.size() < m_block.columns.size());
        if (areLeftOut && m_rows.size() >= enough) {
            m_columns.clear();
            return true;
        }
        return m_columns.size() == m_block.columns.size() && (m_places == Places::Copied || standAboveFigures());
    }

    // Headings around others tell nothing new, but hold words of those within.
    void takeOuter(double from, double bottom)
    {
        std::set<std::string> outer;
        for (const FormBlock::Label& column : m_block.columns)
            outer.insert(column.outer.begin(), column.outer.end());
        outer.insert(m_block.corner);
        for (const std::string& key : outer) {
            if (const auto label = m_labels.take(key, from, bottom))
                m_table.top = std::min(m_table.top, label->box.top);
        }
    }

    // Headings and figures are as many, and follow each other alike.
    bool standAboveFigures() const
    {
        const Line& figures = m_figures.front();
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const double middle = figures[column].box.middleX();
            const bool isBehind = column == 0 || middle > m_columns[column - 1].box.middleX();
            const bool isBefore = column + 1 == m_columns.size() || middle < m_columns[column + 1].box.middleX();
            if (!isBehind || !isBefore)
                return false;
        }
        const auto standsBehind = [](const FoundLabel& one, const FoundLabel& other) {
            return one.box.middleX() >= other.box.middleX();
        };
        return std::ranges::adjacent_find(m_columns, standsBehind) == m_columns.end();
    }

    void writeGrid()
    {
        if (m_heading)
            m_table.rows.push_back({{m_heading->text, static_cast<int>(m_block.columns.size()) + 1}});
        std::vector<FormCell>& head = m_table.rows.emplace_back();
        head.push_back({});
        for (std::size_t column = 0; column < m_block.columns.size(); ++column)
            head.push_back({m_columns.empty() ? m_block.columns[column].keys.back() : m_columns[column].text});
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            std::vector<FormCell>& cells = m_table.rows.emplace_back();
            cells.push_back({m_rows[row].label.text});
            for (const Word& figure : m_figures[row])
                cells.push_back({figure.text});
        }
        m_table.bottom = std::max(m_figures.back().front().box.middleY(), m_rows.back().label.lastLine);
    }

    // One line of figures below the headings of several groups.
    Outcome readSingleRow()
    {
        std::vector<FoundLabel> groups;
        for (const FormBlock::Row& row : m_block.rows) {
            if (auto label = m_labels.take(row.label, m_top, endless))
                groups.push_back(std::move(*label));
        }
        if (groups.size() * 2 <= m_block.rows.size())
            return Outcome::Absent;
        const double from = std::ranges::min(groups, {}, &FoundLabel::firstLine).firstLine;
        if (groups.size() < m_block.rows.size() || !findLeaves(from) || !findLine())
            return Outcome::Unclear;
        m_table.top = std::ranges::min(groups, {}, [](const FoundLabel& group) { return group.box.top; }).box.top;
        for (const FormBlock::Row& row : m_block.rows) {
            for (const std::string& key : row.label.outer) {
                if (const auto label = m_labels.take(key, from - m_size * 8, from + m_size))
                    m_table.top = std::min(m_table.top, label->box.top);
            }
        }
        writeSingleRow(groups);
        return Outcome::Read;
    }

    // The innermost headings of all groups, from left to right.
    bool findLeaves(double from)
    {
        const double bottom = from + m_size * 60;
        for (std::size_t group = 0; group < m_block.rows.size(); ++group) {
            for (const FormBlock::Label& column : m_block.columns) {
                auto label = m_labels.take(column, from - m_size * 4, bottom);
                if (!label)
                    return false;
                m_columns.push_back(std::move(*label));
            }
        }
        return true;
    }

    bool findLine()
    {
        const double bottom = std::ranges::max(m_columns, {}, &FoundLabel::lastLine).lastLine;
        std::vector<Word> figures;
        for (std::size_t index = 0; index < m_labels.pieces().size(); ++index) {
            const Word& word = m_labels.pieces()[index].word;
            if (word.box.middleY() > bottom && word.box.middleY() < bottom + m_size * 8 && isFree(index))
                figures.push_back(word);
        }
        m_figures = linesOf(std::move(figures));
        return !m_figures.empty() && m_figures.front().size() == m_columns.size()
               && (m_places == Places::Copied || standAboveFigures());
    }

    void writeSingleRow(const std::vector<FoundLabel>& groups)
    {
        std::vector<FormCell>& outer = m_table.rows.emplace_back();
        for (const FoundLabel& group : groups)
            outer.push_back({group.text, static_cast<int>(m_block.columns.size())});
        std::vector<FormCell>& inner = m_table.rows.emplace_back();
        for (const FoundLabel& column : m_columns)
            inner.push_back({column.text});
        std::vector<FormCell>& cells = m_table.rows.emplace_back();
        for (const Word& figure : m_figures.front())
            cells.push_back({figure.text});
        m_table.bottom = m_figures.front().front().box.middleY();
    }

    LabelSearch& m_labels;
    const FormBlock& m_block;
    Places m_places;
    double m_top;
    double m_size;
    std::optional<FoundLabel> m_heading;
    std::vector<FoundRow> m_rows;
    std::vector<FoundLabel> m_columns;
    std::vector<Line> m_figures;
    FormTable m_table;
};

} // namespace

FormTables formTablesIn(const std::vector<Word>& words, const Form& form, Places places)
{
    constexpr int mostReports = 50; // in one file
    FormTables found;
    const std::vector<Piece> pieces = piecesOf(words);
    LabelSearch labels(pieces);
    double from = -endless;
    for (int report = 0; report < mostReports; ++report) {
        const std::size_t count = found.tables.size();
        for (const FormBlock& block : form) {
            const std::vector<bool> before = labels.taken();
            BlockSearch search(labels, block, places, from);
            const Outcome outcome = search.read();
            found.areCertain = found.areCertain && outcome != Outcome::Unclear;
            if (outcome != Outcome::Read) {
                labels.restore(before);
                continue;
            }
            from = search.table().bottom;
            found.tables.push_back(search.table());
        }
        if (found.tables.size() == count)
            break;
    }
    return found;
}

FormTables formTablesIn(const std::vector<Word>& words, const std::vector<Form>& forms, Places places)
{
    FormTables best;
    bool hasOne = false;
    for (const Form& form : forms) {
        FormTables found = formTablesIn(words, form, places);
        const auto rank = [](const FormTables& tables) {
            std::size_t rows = 0;
            for (const FormTable& table : tables.tables)
                rows += table.rows.size();
            return std::pair(rows, tables.areCertain);
        };
        if (!hasOne || rank(found) > rank(best))
            best = std::move(found);
        hasOne = true;
    }
    return best;
}

bool isFigure(std::string_view word)
{
    bool hasDigit = false;
    while (!word.empty()) {
        const char32_t c = text::narrow(text::takeCodePoint(word));
        hasDigit = hasDigit || (c >= U'0' && c <= U'9');
        if (!(c >= U'0' && c <= U'9') && !text::isOneOf(U".,-+\u2212", c))
            return false;
    }
    return hasDigit;
}

} // namespace gouji::layout
