// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/page_layout.hpp"

#include "core/text/text.hpp"
#include "files/document/document_builder.hpp"
#include "files/pdf/form_table.hpp"
#include "files/pdf/paragraphs.hpp"
#include "files/pdf/ruled_table.hpp"
#include "files/pdf/running_lines.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <variant>

namespace gouji::files {
namespace {

// A line of text or a table, as they follow each other on all pages.
struct Item {
    double top = 0;
    std::size_t page = 0;
    std::variant<Line, RuledTable, FormTable> what;

    const Line* line() const { return std::get_if<Line>(&what); }
    RuledTable* ruled() { return std::get_if<RuledTable>(&what); }
};

std::vector<Item> itemsOf(Page& page, std::size_t number)
{
    std::vector<Item> items;
    for (RuledTable& table : takeRuledTables(page)) {
        const double top = table.box.top;
        items.push_back({top, number, std::move(table)});
    }
    for (Line& line : linesOf(std::move(page.words))) {
        const double top = line.front().box.middleY();
        items.push_back({top, number, std::move(line)});
    }
    std::ranges::stable_sort(items, {}, &Item::top);
    return items;
}

bool isAsWide(const RuledTable& one, const RuledTable& other)
{
    constexpr double tolerance = 8;
    return std::abs(one.box.left - other.box.left) < tolerance
           && std::abs(one.box.right - other.box.right) < tolerance;
}

// All pages below each other, as if they were one; parts of a table that a page has cut are put together.
std::vector<Item> flowOf(std::vector<Page>& pages)
{
    std::vector<Item> flow;
    double height = 0;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const double size = characterSize(pages[number].words);
        std::vector<Item> items = itemsOf(pages[number], number);
        if (items.empty())
            continue;
        const double down = height - items.front().top + size * 1.5;
        for (Item& item : items) {
            RuledTable* before = flow.empty() ? nullptr : flow.back().ruled();
            if (before && item.ruled() && flow.back().page < number && isAsWide(*before, *item.ruled())) {
                append(std::move(*item.ruled()), *before);
                flow.back().page = number;
                continue;
            }
            item.top += down;
            if (Line* line = std::get_if<Line>(&item.what)) {
                for (Word& word : *line) {
                    const double half = (word.box.bottom - word.box.top) / 2;
                    word.box.top = item.top - half;
                    word.box.bottom = item.top + half;
                }
            }
            height = std::max(height, item.top);
            flow.push_back(std::move(item));
        }
    }
    return flow;
}

std::vector<Word> wordsIn(const std::vector<Item>& flow)
{
    std::vector<Word> words;
    for (const Item& item : flow) {
        if (const Line* line = item.line())
            words.insert(words.end(), line->begin(), line->end());
    }
    return words;
}

// Puts the tables where their words stood.
void place(std::vector<FormTable> tables, std::vector<Item>& flow)
{
    for (FormTable& table : tables) {
        const auto isWithin = [&](const Item& item) {
            return item.line() && item.top >= table.top && item.top <= table.bottom;
        };
        std::erase_if(flow, isWithin);
        const auto behind = std::ranges::find_if(flow, [&](const Item& item) { return item.top > table.top; });
        flow.insert(behind, Item{table.top, 0, std::move(table)});
    }
}

Refusal addCell(std::string text, CellSpan span, DocumentBuilder& document)
{
    if (auto refusal = document.beginCell(span, CellKind::Own))
        return refusal;
    if (auto refusal = document.addParagraph(std::move(text)))
        return refusal;
    document.endCell();
    return {};
}

Refusal add(RuledTable table, DocumentBuilder& document)
{
    if (auto refusal = document.beginTable(CellPlaces::Implied))
        return refusal;
    const std::vector<double> edges = columnEdges(table);
    int row = -1;
    for (RuledCell& cell : table.cells) {
        for (; row < cell.firstRow; ++row)
            document.beginRow();
        const int columns = std::max(1, edgeAt(cell.right, edges) - edgeAt(cell.left, edges));
        if (auto refusal = addCell(std::move(cell.text), {cell.lastRow - cell.firstRow + 1, columns}, document))
            return refusal;
    }
    return document.endTable();
}

Refusal add(FormTable table, DocumentBuilder& document)
{
    if (auto refusal = document.beginTable(CellPlaces::Implied))
        return refusal;
    for (std::vector<FormCell>& row : table.rows) {
        document.beginRow();
        for (FormCell& cell : row) {
            if (auto refusal = addCell(std::move(cell.text), {1, cell.columns}, document))
                return refusal;
        }
    }
    return document.endTable();
}

Refusal write(std::vector<Item> flow, DocumentBuilder& document)
{
    std::vector<Line> lines;
    const auto endLines = [&]() -> Refusal {
        for (std::string& paragraph : paragraphsOf(std::exchange(lines, {}))) {
            if (auto refusal = document.addParagraph(std::move(paragraph)))
                return refusal;
        }
        return {};
    };
    for (Item& item : flow) {
        if (Line* line = std::get_if<Line>(&item.what)) {
            lines.push_back(std::move(*line));
            continue;
        }
        if (auto refusal = endLines())
            return refusal;
        const auto refusal = item.ruled() ? add(std::move(*item.ruled()), document)
                                          : add(std::move(std::get<FormTable>(item.what)), document);
        if (refusal)
            return refusal;
    }
    return endLines();
}

bool areCertain(std::vector<Item>& flow)
{
    return std::ranges::all_of(flow, [](Item& item) { return !item.ruled() || item.ruled()->isCertain; });
}

} // namespace

Result<LaidOut> layOut(std::vector<Page> pages, const Limits& limits, std::string_view tableWord)
{
    dropRunningLines(pages);
    std::vector<Item> flow = flowOf(pages);
    FormTables known = formTablesIn(wordsIn(flow), officialForms(), Places::Printed);
    LaidOut laidOut{{}, known.areCertain && areCertain(flow), known.tables.size()};
    place(std::move(known.tables), flow);
    DocumentBuilder document(limits, tableWord);
    if (const auto refusal = write(std::move(flow), document))
        return Problem{{}, {}, *refusal};
    auto workbook = document.take();
    if (!workbook)
        return workbook.error();
    laidOut.workbook = std::move(*workbook);
    return laidOut;
}

} // namespace gouji::files
