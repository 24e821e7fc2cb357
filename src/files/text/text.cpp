// SPDX-License-Identifier: MPL-2.0
#include "files/text/text.hpp"

#include "core/text/text.hpp"
#include "files/document/document_builder.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/time_limit.hpp"
#include "files/text/copied_tables.hpp"
#include "files/text/heading_line.hpp"
#include "files/text/table_lines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace gouji::files {
namespace {

// Lines of text as long as no row's only cell is, or that end a sentence.
bool isProse(std::string_view line)
{
    constexpr std::size_t longestCell = 120; // 40 characters
    return line.size() > longestCell || line.ends_with("。");
}

std::string_view withoutReturn(std::string_view line)
{
    return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

class TextReader {
public:
    TextReader(const Limits& limits, std::string_view tableWord) : m_time(limits), m_document(limits, tableWord) {}

    [[nodiscard]] Refusal add(std::string_view line)
    {
        if (m_time.isOver())
            return Message{"file.takes-too-long", {}};
        if (isTableLine(line)) {
            if (m_isBehindBlank && line.find('|') != line.npos) {
                if (auto refusal = endTable())
                    return refusal;
            }
            m_tableLines.insert(m_tableLines.end(), m_singleCells.begin(), m_singleCells.end());
            m_singleCells.clear();
            m_isBehindBlank = false;
            m_tableLines.push_back(line);
            return {};
        }
        line = withoutReturn(line);
        if (line.empty() && mayGoOnBehindBlank()) {
            m_isBehindBlank = true;
            return {};
        }
        if (mayBeSingleCell(line)) {
            m_singleCells.push_back(line);
            return {};
        }
        if (auto refusal = endTable())
            return refusal;
        return m_document.addParagraph(std::string(withoutHeadingMark(line)));
    }

    // With the lines behind the table that have turned out to be no rows of it.
    [[nodiscard]] Refusal endTable()
    {
        if (auto refusal = placeTable())
            return refusal;
        for (const std::string_view line : std::exchange(m_singleCells, {})) {
            if (auto refusal = m_document.addParagraph(std::string(line)))
                return refusal;
        }
        return {};
    }

    Result<document::Workbook> take() { return m_document.take(); }

private:
    // Rows may stand apart. Those with bars may not: pages separate other things with bars, too.
    bool mayGoOnBehindBlank() const
    {
        return !m_tableLines.empty() && m_singleCells.empty()
               && m_tableLines.back().find('|') == std::string_view::npos;
    }

    // A browser copies a row of one cell without a tab. Below the last row it is a text.
    bool mayBeSingleCell(std::string_view line) const
    {
        constexpr std::size_t mostInARow = 2;
        return m_tableLines.size() > 1 && !m_isBehindBlank && m_singleCells.size() < mostInARow && !line.empty()
               && !isSectionHeading(line) && !isProse(line);
    }

    [[nodiscard]] Refusal placeTable()
    {
        m_isBehindBlank = false;
        // A single line is one of text, in which somebody used a bar or a tab.
        if (m_tableLines.size() == 1)
            return m_document.addParagraph(std::string(std::exchange(m_tableLines, {}).front()));
        if (m_tableLines.empty())
            return {};
        if (auto refusal = m_document.beginTable(CellPlaces::Written))
            return refusal;
        for (LineCells& cells : rowsOf(std::exchange(m_tableLines, {}))) {
            m_document.beginRow();
            for (std::string& cell : cells) {
                if (auto refusal = m_document.beginCell({}, CellKind::Own))
                    return refusal;
                if (auto refusal = m_document.addParagraph(std::move(cell)))
                    return refusal;
                m_document.endCell();
            }
        }
        return m_document.endTable();
    }

    TimeLimit m_time;
    DocumentBuilder m_document;
    std::vector<std::string_view> m_tableLines;
    std::vector<std::string_view> m_singleCells; // behind them, if more follow
    bool m_isBehindBlank = false;                // a blank line stands behind the last table line
};

// Bars of other widths, and the lines of a table that is drawn.
std::string withPlainBars(std::string text)
{
    constexpr std::array<std::string_view, 4> bars{"｜", "│", "┃", "║"};
    if (std::ranges::none_of(bars, [&](std::string_view bar) { return text.find(bar) != text.npos; }))
        return text;
    std::u32string plain = text::decodeUtf8(text);
    for (char32_t& c : plain) {
        constexpr std::u32string_view upright = U"｜│┃║";
        constexpr std::u32string_view level = U"─━═";
        if (upright.find(c) != upright.npos)
            c = U'|';
        else if (level.find(c) != level.npos)
            c = U'-';
        else if (c >= 0x2500 && c <= 0x257F)
            c = U'+';
    }
    return text::encodeUtf8(plain);
}

// Takes the first line off, or more where a cell in quotes has line breaks.
std::string_view takeLine(std::string_view& text)
{
    constexpr int mostLines = 20;
    const auto endFrom = [&](std::size_t at) { return std::min(text.find('\n', at), text.size()); };
    auto end = endFrom(0);
    if (opensQuoted(text.substr(0, end))) {
        auto last = end;
        for (int lines = 1; lines < mostLines && last < text.size() && !closesQuoted(text.substr(0, last));
             ++lines)
            last = endFrom(last + 1);
        if (closesQuoted(text.substr(0, last)))
            end = last;
    }
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

// Whether many lines that follow each other have as many separators.
bool isCommaSeparated(std::string_view text, char separator)
{
    constexpr std::ptrdiff_t fewest = 2;
    constexpr int manyLines = 10;
    std::ptrdiff_t before = 0;
    for (int alike = 0; !text.empty() && alike < manyLines;) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto count = std::ranges::count(line, separator);
        alike = count < fewest ? 0 : count == before ? alike + 1 : 1;
        before = count;
        if (alike == manyLines)
            return true;
    }
    return false;
}

} // namespace

Result<document::Workbook> readText(ByteSource& source, const Limits& limits, std::string_view tableWord)
{
    const auto bytes = allOf(source, limits);
    if (!bytes)
        return bytes.error();
    std::string text = withPlainBars(toUtf8(*bytes, {}));
    // The Macintosh of old ended lines so.
    if (text.find('\n') == text.npos)
        std::ranges::replace(text, '\r', '\n');
    TextReader reader(limits, tableWord);
    std::string_view rest = text;
    while (!rest.empty()) {
        if (const auto refusal = reader.add(takeLine(rest)))
            return Problem{{}, {}, *refusal};
    }
    if (const auto refusal = reader.endTable())
        return Problem{{}, {}, *refusal};
    auto workbook = reader.take();
    if (workbook && workbook->sheets.empty()) {
        if (auto copied = readCopiedTables(text, limits, tableWord))
            return *std::move(copied);
    }
    if (workbook && workbook->sheets.empty() && (isCommaSeparated(text, ',') || isCommaSeparated(text, ';')))
        return Problem{{}, {}, {"file.comma-separated", {}}};
    if (workbook)
        workbook->merges = document::Merges::Lost;
    return workbook;
}

} // namespace gouji::files
