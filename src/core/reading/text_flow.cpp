// SPDX-License-Identifier: MPL-2.0
#include "core/reading/text_flow.hpp"

#include "core/reading/sheet_zones.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using Match = SectionHeading::Match;

// How much a line must be to be text of the report.
enum class Admission { Any, HeadingOrSentence, Sentence };

std::string_view trimmed(std::string_view text, std::size_t& before)
{
    const std::size_t whole = text.size();
    for (std::string_view rest = text; !rest.empty() && text::isSpace(text::takeCodePoint(rest));)
        text = rest;
    before = whole - text.size();
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && text.size() - last < 4 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
            --last;
        std::string_view letter = text.substr(last);
        if (!text::isSpace(text::takeCodePoint(letter)) || !letter.empty())
            break;
        text.remove_suffix(text.size() - last);
    }
    return text;
}

// Names and notes have commas, too; but they are short.
bool isSentence(std::string_view line)
{
    constexpr std::size_t longestNoteBytes = 36;
    constexpr std::string_view ends[] = {"。", "；", "！", "？"};
    const auto has = [&](std::string_view mark) { return line.find(mark) != line.npos; };
    if (line.find_first_of(";!?") != line.npos || std::ranges::any_of(ends, has))
        return true;
    return line.size() > longestNoteBytes && (has(",") || has("，"));
}

// Puts the lines together.
class Flow {
public:
    explicit Flow(const SectionHeadings& headings) : m_headings(headings) {}

    void beginSheet(const std::string& name)
    {
        settle();
        m_flow.sheets.push_back(m_flow.lines.size());
        if (const auto heading = m_headings.in(name); heading && heading->match != Match::NumberAlone)
            m_flow.lines.push_back({name, {}, 0, heading});
    }

    // A long list without any heading is no text of a report.
    void endSheet()
    {
        constexpr std::size_t mostLines = 1'000;
        settle();
        const std::size_t begin = m_flow.sheets.back();
        const auto first = m_flow.lines.begin() + static_cast<std::ptrdiff_t>(begin);
        const bool hasTable = !m_flow.tables.empty() && m_flow.tables.back().line >= begin;
        const bool isList = m_flow.lines.size() - begin > mostLines && !hasTable
                            && std::none_of(first, m_flow.lines.end(),
                                            [](const TextLine& line) { return line.heading.has_value(); });
        if (isList)
            m_flow.lines.erase(first, m_flow.lines.end());
    }

    void addTable(std::size_t report)
    {
        settle();
        m_flow.tables.push_back({report, m_flow.lines.size()});
    }

    void addText(std::string_view text, document::Location at, Admission admission)
    {
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find_first_of("\n\r", begin), text.size());
            std::size_t before = 0;
            const std::string_view line = trimmed(text.substr(begin, end - begin), before);
            // Below a heading in a cell stands the text of its section.
            if (!line.empty() && addLine({line, at, begin + before}, admission))
                admission = Admission::Any;
            begin = end + 1;
        }
    }

    TextFlow take()
    {
        settle();
        return std::move(m_flow);
    }

private:
    // Whether the line is an official heading.
    bool addLine(TextLine line, Admission admission)
    {
        line.heading = m_headings.in(line.text);
        if (m_isPending && joinsPending(line)) {
            m_isPending = false;
            m_flow.lines.push_back(line);
            return false;
        }
        settle();
        const bool isPossible = admission == Admission::Any || isSentence(line.text)
                                || (admission == Admission::HeadingOrSentence && line.heading
                                    && line.heading->match != Match::OtherWords);
        if (!isPossible)
            return false;
        m_isPending = line.heading && line.heading->match == Match::NumberAlone;
        m_isDoubtful = admission != Admission::Any;
        m_flow.lines.push_back(line);
        return line.heading && line.heading->match == Match::Official;
    }

    // "一、" and "总体情况" in cells or paragraphs of their own.
    bool joinsPending(TextLine& line)
    {
        TextLine& number = m_flow.lines.back();
        const auto joined = m_headings.in(std::string(number.text) + " " + std::string(line.text.substr(0, 200)));
        if (!joined || joined->match == Match::NumberAlone || joined->match == Match::Misnumbered)
            return false;
        if (joined->length < number.text.size() + 1 + line.text.size())
            return false;
        number.heading = joined;
        number.goesOn = true;
        line.heading.reset();
        return true;
    }

    // A number that no heading follows is text, if it may be.
    void settle()
    {
        if (!std::exchange(m_isPending, false))
            return;
        m_flow.lines.back().heading.reset();
        if (m_isDoubtful)
            m_flow.lines.pop_back();
    }

    const SectionHeadings& m_headings;
    TextFlow m_flow;
    bool m_isPending = false;  // the last line is a number alone
    bool m_isDoubtful = false; // it counts only as a heading
};

// Adds the lines of a sheet, row by row.
class SheetWalk {
public:
    SheetWalk(const Grid& grid, std::size_t sheet, document::Medium medium, Flow& flow)
        : m_grid(grid),
          m_sheet(sheet),
          m_medium(medium),
          m_flow(flow)
    {}

    void walk(const Zone& zone)
    {
        m_tables = &zone.tables;
        m_next = zone.tables.begin();
        m_open.clear();
        for (int row = 0; row < m_grid.rowCount(); ++row) {
            std::erase_if(m_open, [&](const TableArea* table) { return table->area.last.row < row; });
            auto opened = m_next;
            for (; opened != zone.tables.end() && opened->area.first.row <= row; ++opened)
                m_open.push_back(&*opened);
            walkRow(row, zone, opened);
            passTables(std::numeric_limits<int>::max(), opened);
        }
        passTables(std::numeric_limits<int>::max(), zone.tables.end());
    }

private:
    using Next = std::vector<TableArea>::const_iterator;

    void walkRow(int row, const Zone& zone, Next opened)
    {
        const auto cells = m_grid.cellsInRow(row);
        const int end = std::min(zone.end, static_cast<int>(cells.size()));
        const bool isAlone =
            m_medium == document::Medium::Text
            && std::ranges::count_if(cells, [](const auto& cell) { return !cell.isBlank(); }) == 1;
        for (Position at{row, zone.first}; at.column < end; ++at.column) {
            const document::Cell& cell = cells[static_cast<std::size_t>(at.column)];
            const std::string* text = cell.text();
            if (!text || isInTable(at) || m_grid.isCovered(at))
                continue;
            passTables(at.column, opened);
            m_flow.addText(*text, document::CellLocation{m_sheet, at}, admissionOf(cell, row, isAlone));
        }
    }

    bool isInTable(Position at) const
    {
        return std::ranges::any_of(m_open, [&](const TableArea* table) { return table->area.contains(at); });
    }

    // Tables that begin before a column of the row.
    void passTables(int column, Next opened)
    {
        for (; m_next != opened && m_next->area.first.column < column; ++m_next)
            m_flow.addTable(m_next->report);
    }

    // Whether the cell is the only one in its row: in a table of a text, that lays out the page.
    Admission admissionOf(const document::Cell& cell, int row, bool isAlone) const
    {
        if (!m_open.empty() || (m_medium == document::Medium::Text && !isAlone))
            return Admission::HeadingOrSentence;
        return cell.origin == document::Origin::Formula && isNearTable(row) ? Admission::Sentence : Admission::Any;
    }

    bool isNearTable(int row) const
    {
        // Further away, an open document does not say of its cells what is a formula.
        constexpr int reach = 3;
        return std::ranges::any_of(*m_tables, [&](const TableArea& table) {
            return row >= table.area.first.row - reach && row <= table.area.last.row + reach;
        });
    }

    const Grid& m_grid;
    std::size_t m_sheet;
    document::Medium m_medium;
    Flow& m_flow;
    const std::vector<TableArea>* m_tables = nullptr;
    Next m_next;                          // the first table that was not yet passed
    std::vector<const TableArea*> m_open; // the tables in the row
};

} // namespace

TextFlow textFlowOf(const document::Document& document, std::span<const ReportPlaces> reports,
                    const SectionHeadings& headings)
{
    Flow flow(headings);
    auto tables = tablesBySheet(document.sheets.size(), reports);
    for (const document::Location& block : document::blocksOf(document)) {
        if (const auto* paragraph = std::get_if<document::ParagraphLocation>(&block)) {
            flow.addText(document.paragraphs[paragraph->paragraph].text, block, Admission::Any);
            continue;
        }
        const std::size_t sheet = std::get<document::CellLocation>(block).sheet;
        const bool isSheet = document.medium == document::Medium::Sheets;
        if (isSheet)
            flow.beginSheet(document.sheets[sheet].name());
        for (const Zone& zone : zonesOf(std::move(tables[sheet])))
            SheetWalk(document.sheets[sheet], sheet, document.medium, flow).walk(zone);
        if (isSheet)
            flow.endSheet();
    }
    return flow.take();
}

} // namespace gouji::reading
