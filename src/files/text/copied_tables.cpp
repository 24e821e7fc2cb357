// SPDX-License-Identifier: MPL-2.0
#include "files/text/copied_tables.hpp"

#include "core/layout/form_table.hpp"
#include "core/layout/page_number.hpp"
#include "core/text/text.hpp"
#include "files/document/document_builder.hpp"
#include "files/document/place_form_table.hpp"
#include "files/text/heading_line.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace gouji::files {
namespace {

// Of a letter, and of the height from one word to the next.
constexpr double size = 10;

// A line, and where its words are put.
struct CopiedLine {
    std::string_view text;
    double top = 0;
    double bottom = 0;
};

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (!line.empty()) {
        std::string_view rest = line;
        std::size_t letters = 0;
        while (!rest.empty() && !text::isSpace(text::takeCodePoint(rest)))
            letters = line.size() - rest.size();
        if (letters > 0)
            words.push_back(line.substr(0, letters));
        line = rest;
    }
    return words;
}

// The words of a text as if each of a label stood below the one before, and figures beside it.
class CopiedWords {
public:
    void add(std::string_view line)
    {
        CopiedLine placed{line, m_down + size, m_down};
        double right = 0;
        for (const std::string_view word : wordsOf(line)) {
            const bool isBeside = layout::isFigure(word) && right > 0;
            if (!isBeside)
                m_down += size;
            const double left = isBeside ? right + size : 0;
            const auto letters = static_cast<double>(text::decodeUtf8(word).size());
            right = left + letters * size;
            m_words.push_back({{left, m_down - size / 2, right, m_down + size / 2}, std::string(word)});
        }
        placed.bottom = m_down;
        m_lines.push_back(placed);
    }

    const std::vector<layout::Word>& words() const { return m_words; }
    const std::vector<CopiedLine>& lines() const { return m_lines; }

private:
    std::vector<layout::Word> m_words;
    std::vector<CopiedLine> m_lines;
    double m_down = 0;
};

Refusal write(const std::vector<CopiedLine>& lines, std::vector<layout::FormTable> tables,
              DocumentBuilder& document)
{
    std::size_t next = 0;
    for (const CopiedLine& line : lines) {
        while (next < tables.size() && tables[next].bottom < line.top)
            ++next;
        const bool isOfTable = next < tables.size() && line.bottom >= tables[next].top;
        if (!isOfTable) {
            if (auto refusal = document.addParagraph(std::string(withoutHeadingMark(line.text))))
                return refusal;
        } else if (!tables[next].rows.empty()) {
            if (auto refusal = placeFormTable(std::exchange(tables[next].rows, {}), document))
                return refusal;
        }
    }
    return {};
}

CopiedWords wordsIn(std::string_view text)
{
    CopiedWords words;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!layout::isPageNumber(line))
            words.add(line);
    }
    return words;
}

} // namespace

std::optional<Result<document::Workbook>> readCopiedTables(std::string_view text, const Limits& limits,
                                                           std::string_view tableWord)
{
    const CopiedWords copied = wordsIn(text);
    layout::FormTables found =
        layout::formTablesIn(copied.words(), layout::officialForms(), layout::Places::Copied);
    if (!found.areCertain)
        return Problem{{}, {}, {"file.unclear-columns", {}}};
    if (found.tables.empty())
        return std::nullopt;
    DocumentBuilder document(limits, tableWord);
    if (const auto refusal = write(copied.lines(), std::move(found.tables), document))
        return Problem{{}, {}, *refusal};
    return document.take();
}

} // namespace gouji::files
