// SPDX-License-Identifier: MPL-2.0
#include "core/reading/joined_reading.hpp"

#include "core/reading/broken_title.hpp"
#include "core/reading/title.hpp"
#include "core/text/label_key.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace gouji::reading {
namespace {

using document::Document;
using document::Grid;
using document::Position;

bool isNumber(const reports::ReportCell& cell) { return cell.figure.kind == document::Figure::Kind::Number; }

// What is known of a figure: its sheet, its place, what it is.
using KnownFigure = std::tuple<int, Position, reports::RowCode, reports::ColumnCode, std::string>;

std::set<KnownFigure> figuresOf(const reports::Report& report)
{
    std::set<KnownFigure> figures;
    for (const reports::Table& table : report.tables)
        for (const reports::ReportCell& cell : table.cells)
            if (isNumber(cell))
                figures.emplace(table.sheetIndexOf(cell.part), cell.position, cell.row, cell.column,
                                cell.figure.number.toString());
    return figures;
}

std::size_t rewordedOf(const reports::Report& report)
{
    std::size_t count = 0;
    for (const reports::Table& table : report.tables)
        count += table.rewordedHeadings.size();
    return count;
}

bool isAnotherTitle(const std::string& text, const reports::Report& report, const packs::Family& family)
{
    if (!namesSubject(text, family))
        return false;
    const Identity title = identifyTitle(text, family);
    return (title.year && report.year && *title.year != *report.year)
           || (!title.agency.empty() && !report.agency.empty() && title.agency != report.agency);
}

// Whether a heading is the beginning or the end of the official one: it may go on in another cell.
bool isPiece(const reports::RewordedHeading& heading)
{
    const std::string written = text::labelKey(heading.written);
    const std::string official = text::labelKey(heading.official);
    return written != official && (official.starts_with(written) || official.ends_with(written));
}

} // namespace

std::size_t numbersIn(const reports::Report& report)
{
    std::size_t count = 0;
    for (const reports::Table& table : report.tables)
        count += static_cast<std::size_t>(std::ranges::count_if(
            table.cells, [](const auto& cell) { return cell.figure.kind == document::Figure::Kind::Number; }));
    return count;
}

bool hasAllRowsAndColumns(const reports::Report& report)
{
    return std::ranges::all_of(report.tables, [](const reports::Table& table) {
        return table.missingRows.empty() && table.missingColumns.empty();
    });
}

bool isComplete(const reports::Report& report, const packs::Catalogue& catalogue)
{
    return report.tables.size() == catalogue.find(report.edition)->form().tables.size()
           && hasAllRowsAndColumns(report) && std::ranges::all_of(report.tables, [](const reports::Table& table) {
                  return std::ranges::none_of(table.rewordedHeadings, isPiece);
              });
}

bool readsMore(const reports::Report& report, const std::vector<const reports::Report*>& before,
               const JoinedSheet& joined)
{
    const std::set<KnownFigure> figures = figuresOf(report);
    std::set<KnownFigure> known;
    std::size_t reworded = 0;
    for (const reports::Report* one : before) {
        known.merge(figuresOf(*one));
        reworded += rewordedOf(*one);
    }
    if (!std::ranges::includes(figures, known))
        return false;
    return figures.size() > known.size() || (!joined.hasGivenHeadings() && rewordedOf(report) < reworded);
}

bool isCrossedByTitle(const ReportPlaces& places, const Document& document, const reports::Report& report,
                      const packs::Family& family)
{
    const auto bySheet = [](const auto& place) { return place.first; };
    const auto ends = std::ranges::minmax(places, {}, bySheet);
    const int first = ends.min.first;
    const int last = ends.max.first;
    const auto isBetween = [&](const document::Paragraph& paragraph) {
        return paragraph.sheetsBefore > first && paragraph.sheetsBefore <= last
               && isAnotherTitle(paragraph.text, report, family);
    };
    if (std::ranges::any_of(document.paragraphs, isBetween))
        return true;
    for (int sheet = first + 1; sheet <= last; ++sheet) {
        const Grid& grid = document.sheets[static_cast<std::size_t>(sheet)];
        for (int row = 0; row < grid.rowCount(); ++row)
            for (const document::Cell& cell : grid.cellsInRow(row))
                if (cell.text() && isAnotherTitle(*cell.text(), report, family))
                    return true;
    }
    return false;
}

} // namespace gouji::reading
