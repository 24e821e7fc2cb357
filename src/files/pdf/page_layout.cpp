// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/page_layout.hpp"

#include "core/layout/form_table.hpp"
#include "files/document/document_builder.hpp"
#include "files/document/place_form_table.hpp"
#include "files/pdf/paragraphs.hpp"
#include "files/pdf/ruled_table.hpp"
#include "files/pdf/running_lines.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>
#include <variant>

namespace gouji::files {
namespace {

// A line of text or a table, as they follow each other on all pages.
struct Item {
    double top = 0;
    std::size_t page = 0;
    std::variant<layout::Line, RuledTable, layout::FormTable> what;

    const layout::Line* line() const { return std::get_if<layout::Line>(&what); }
    RuledTable* ruled() { return std::get_if<RuledTable>(&what); }
};

std::vector<Item> itemsOf(layout::Page& page, std::size_t number)
{
    std::vector<Item> items;
    for (RuledTable& table : takeRuledTables(page)) {
        const double top = table.box.top;
        items.push_back({top, number, std::move(table)});
    }
    for (layout::Line& line : layout::linesOf(page.words)) {
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

// How far down each page's content stands where all pages are put below each other, as if they were one. Words of
// a line get one height.
std::vector<double> stack(std::vector<layout::Page>& pages)
{
    std::vector<double> offsets;
    double height = 0;
    for (layout::Page& page : pages) {
        const double size = layout::characterSize(page.words);
        const std::vector<layout::Line> lines = layout::linesOf(std::exchange(page.words, {}));
        offsets.push_back(lines.empty() ? height : height + size * 1.5 - lines.front().front().box.middleY());
        for (const layout::Line& line : lines) {
            const double middle = line.front().box.middleY();
            for (layout::Word word : line) {
                const double half = (word.box.bottom - word.box.top) / 2;
                word.box.top = middle - half;
                word.box.bottom = middle + half;
                page.words.push_back(std::move(word));
            }
            height = middle + offsets.back();
        }
    }
    return offsets;
}

std::vector<layout::Word> wordsOf(const std::vector<layout::Page>& pages, const std::vector<double>& offsets)
{
    std::vector<layout::Word> words;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        for (layout::Word word : pages[number].words) {
            word.box.top += offsets[number];
            word.box.bottom += offsets[number];
            words.push_back(std::move(word));
        }
    }
    return words;
}

// Takes the words out that stand in the tables.
void takeWords(const std::vector<layout::FormTable>& tables, const std::vector<double>& offsets,
               std::vector<layout::Page>& pages)
{
    constexpr double most = 0.5; // of what is lost in adding up
    for (std::size_t number = 0; number < pages.size(); ++number) {
        std::erase_if(pages[number].words, [&](const layout::Word& word) {
            const double middle = word.box.middleY() + offsets[number];
            return std::ranges::any_of(tables, [&](const layout::FormTable& table) {
                return middle > table.top - most && middle < table.bottom + most;
            });
        });
    }
}

// What is left on the pages; parts of a table that a page has cut are put together.
std::vector<Item> flowOf(std::vector<layout::Page>& pages, const std::vector<double>& offsets)
{
    std::vector<Item> flow;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        for (Item& item : itemsOf(pages[number], number)) {
            RuledTable* before = flow.empty() ? nullptr : flow.back().ruled();
            if (before && item.ruled() && flow.back().page < number && isAsWide(*before, *item.ruled())) {
                append(std::move(*item.ruled()), *before);
                flow.back().page = number;
                continue;
            }
            item.top += offsets[number];
            flow.push_back(std::move(item));
        }
    }
    return flow;
}

// Puts the tables where their words stood.
void place(std::vector<layout::FormTable> tables, std::vector<Item>& flow)
{
    for (layout::FormTable& table : tables) {
        const auto behind = std::ranges::find_if(flow, [&](const Item& item) { return item.top > table.top; });
        flow.insert(behind, Item{table.top, 0, std::move(table)});
    }
}

// Which cell of a table covers each place of it, row by row.
std::vector<std::vector<RuledCell*>> placesIn(RuledTable& table, const std::vector<double>& edges)
{
    const auto rows = static_cast<std::size_t>(table.rows);
    std::vector<std::vector<RuledCell*>> places(rows, std::vector<RuledCell*>(edges.size() - 1));
    for (RuledCell& cell : table.cells) {
        const auto first = static_cast<std::size_t>(edgeAt(cell.left, edges));
        const auto end = std::max(first + 1, static_cast<std::size_t>(edgeAt(cell.right, edges)));
        for (auto row = static_cast<std::size_t>(cell.firstRow); row <= static_cast<std::size_t>(cell.lastRow);
             ++row)
            std::fill(places[row].begin() + static_cast<std::ptrdiff_t>(first),
                      places[row].begin() + static_cast<std::ptrdiff_t>(std::min(end, edges.size() - 1)), &cell);
    }
    return places;
}

Refusal add(RuledTable table, DocumentBuilder& document)
{
    if (auto refusal = document.beginTable(CellPlaces::Written))
        return refusal;
    const std::vector<double> edges = columnEdges(table);
    const auto places = placesIn(table, edges);
    for (std::size_t row = 0; row < places.size(); ++row) {
        document.beginRow();
        for (std::size_t column = 0; column < places[row].size();) {
            RuledCell* cell = places[row][column];
            const std::size_t first = column++;
            while (cell && column < places[row].size() && places[row][column] == cell)
                ++column;
            const CellSpan span{1, static_cast<int>(column - first)};
            if (!cell || static_cast<std::size_t>(cell->firstRow) != row) {
                if (auto refusal = document.beginCell(span, cell ? CellKind::Continued : CellKind::Left))
                    return refusal;
                document.endCell();
                continue;
            }
            const int rows = cell->lastRow - cell->firstRow + 1;
            if (auto refusal = placeCell(std::move(cell->text), {rows, span.columns}, document))
                return refusal;
        }
    }
    return document.endTable();
}

Refusal write(std::vector<Item> flow, DocumentBuilder& document)
{
    std::vector<layout::Line> lines;
    const auto endLines = [&]() -> Refusal {
        for (std::string& paragraph : paragraphsOf(std::exchange(lines, {}))) {
            if (auto refusal = document.addParagraph(std::move(paragraph)))
                return refusal;
        }
        return {};
    };
    for (Item& item : flow) {
        if (layout::Line* line = std::get_if<layout::Line>(&item.what)) {
            lines.push_back(std::move(*line));
            continue;
        }
        if (auto refusal = endLines())
            return refusal;
        const auto refusal =
            item.ruled() ? add(std::move(*item.ruled()), document)
                         : placeFormTable(std::move(std::get<layout::FormTable>(item.what).rows), document);
        if (refusal)
            return refusal;
    }
    return endLines();
}

// Whether figures are left over that no table took.
bool holdsFigures(const layout::Line& line)
{
    // At the end of a line of text stands no more than a date.
    constexpr std::ptrdiff_t several = 4;
    const auto last = std::find_if_not(line.rbegin(), line.rend(),
                                       [](const layout::Word& word) { return layout::isFigure(word.text); });
    return last - line.rbegin() >= several;
}

bool areCertain(std::vector<Item>& flow)
{
    return std::ranges::all_of(flow, [](Item& item) {
        return item.ruled() ? item.ruled()->isCertain : !item.line() || !holdsFigures(*item.line());
    });
}

} // namespace

Result<LaidOut> layOut(std::vector<layout::Page> pages, const Limits& limits, std::string_view tableWord)
{
    dropRunningLines(pages);
    const std::vector<double> offsets = stack(pages);
    layout::FormTables known =
        layout::formTablesIn(wordsOf(pages, offsets), layout::officialForms(), layout::Places::Printed);
    takeWords(known.tables, offsets, pages);
    std::vector<Item> flow = flowOf(pages, offsets);
    LaidOut laidOut{{}, known.areCertain, known.tables.size()};
    place(std::move(known.tables), flow);
    // What the labels alone did not tell, the rules may have.
    laidOut.isCertain =
        areCertain(flow)
        && (laidOut.isCertain
            || layout::formTablesIn(wordsOf(pages, offsets), layout::officialForms(), layout::Places::Printed)
                   .areCertain);
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
