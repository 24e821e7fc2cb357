// SPDX-License-Identifier: MPL-2.0
#include "core/reading/joined_sheet.hpp"

#include "core/reading/broken_labels.hpp"
#include "core/reading/copied_cells.hpp"
#include "core/reading/headings.hpp"
#include "core/reading/rows_alone.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace gouji::reading {
namespace {

using document::Area;
using document::Document;
using document::Grid;
using document::Position;
using forms::BlockDefinition;

// Between sheets that are put below each other: no block reaches over them by itself.
constexpr int rowsBetween = 3;

// The block of which a document shows the most rows in pieces, of those of all editions.
const BlockDefinition* blockInPieces(const Document& document, const packs::Catalogue& catalogue,
                                     const reports::TableCode& table, const reports::FamilyCode& family)
{
    const BlockDefinition* best = nullptr;
    std::size_t most = 0;
    for (const packs::Edition& edition : catalogue.editions) {
        const forms::TableDefinition* definition = edition.form().find(table);
        if (!definition || edition.form().family != family)
            continue;
        for (const BlockDefinition& block : definition->blocks) {
            const std::size_t rows = rowsAlone(document, block, catalogue.lexicon).size();
            if (rows > most)
                best = &block;
            most = std::max(most, rows);
        }
    }
    return best;
}

bool isWhole(const std::vector<LocatedBlock>& blocks)
{
    return blocks.size() == 1 && blocks.front().missingRows.empty() && blocks.front().missingColumns.empty();
}

// The tables of all editions, each once.
std::set<std::pair<reports::FamilyCode, reports::TableCode>> tablesOf(const packs::Catalogue& catalogue)
{
    std::set<std::pair<reports::FamilyCode, reports::TableCode>> tables;
    for (const packs::Edition& edition : catalogue.editions)
        for (const forms::TableDefinition& table : edition.form().tables)
            tables.emplace(edition.form().family, table.code);
    return tables;
}

} // namespace

JoinedSheet::JoinedSheet(const Document& document, const packs::Catalogue& catalogue) : m_source(document)
{
    for (const Grid& grid : document.sheets) {
        m_sheets.push_back(withLabelsJoined(grid, catalogue.lexicon));
        m_isTaken.emplace_back(static_cast<std::size_t>(grid.rowCount()));
    }
    m_joined.medium = document.medium;
    m_joined.title = document.title;
    m_joined.sheets.emplace_back();
    Document whole{m_sheets, {}, {}, document.paragraphs};
    for (const auto& [family, table] : tablesOf(catalogue))
        if (const BlockDefinition* block = blockInPieces(whole, catalogue, table, family))
            addBlock(*block, catalogue);
    addSheets();
}

// Not where a sheet shows it as a whole.
void JoinedSheet::addBlock(const BlockDefinition& block, const packs::Catalogue& catalogue)
{
    for (const Grid& sheet : m_sheets)
        if (isWhole(locateGridBlock(block, sheet, LabelIndex(sheet, catalogue.lexicon))))
            return;
    m_hasGivenHeadings = true;
    Grid& joined = m_joined.sheets.front();
    const auto columns = static_cast<int>(block.columns.size());
    for (int column = 0; column < columns; ++column)
        joined.set({static_cast<int>(m_rows.size()), column + 1},
                   {block.columns[static_cast<std::size_t>(column)].labels.back()});
    m_rows.emplace_back();
    const Document whole{m_sheets, {}, {}, m_source.paragraphs};
    for (const PlacedRow& row : rowsAlone(whole, block, catalogue.lexicon)) {
        const int line = static_cast<int>(m_rows.size());
        joined.set({line, 0}, {row.row->labels.back()});
        for (int column = 0; column < columns; ++column)
            joined.set({line, column + 1}, m_sheets[row.sheet].at({row.line, row.firstFigure + column}));
        m_rows.push_back(Source{row.sheet, row.line, row.firstFigure - 1});
        m_isTaken[row.sheet][static_cast<std::size_t>(row.line)] = true;
    }
    m_rows.resize(m_rows.size() + rowsBetween);
}

// With the paragraphs in front of each, as lines of their own: a small table's heading may be one.
void JoinedSheet::addSheets()
{
    auto paragraph = m_source.paragraphs.begin();
    for (std::size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        for (; paragraph != m_source.paragraphs.end() && paragraph->sheetsBefore <= static_cast<int>(sheet);
             ++paragraph) {
            m_joined.sheets.front().set({static_cast<int>(m_rows.size()), 0}, {paragraph->text});
            m_rows.emplace_back();
        }
        const Grid& grid = m_sheets[sheet];
        const int first = static_cast<int>(m_rows.size());
        copyCells(grid, m_joined.sheets.front(), first, [&](Position position) {
            return m_isTaken[sheet][static_cast<std::size_t>(position.row)] ? document::Cell() : grid.at(position);
        });
        for (int row = 0; row < grid.rowCount(); ++row)
            m_rows.push_back(Source{sheet, row, 0});
        m_rows.resize(m_rows.size() + rowsBetween);
    }
}

const JoinedSheet::Source* JoinedSheet::sourceAt(Position position) const
{
    const auto row = static_cast<std::size_t>(position.row);
    return row < m_rows.size() && m_rows[row] ? &*m_rows[row] : nullptr;
}

Position JoinedSheet::sourceOf(Position position) const
{
    const Source& source = *sourceAt(position);
    return {source.row, position.column + source.columnsRight};
}

// Adds a part where none stands in that sheet yet.
std::size_t JoinedSheet::partOf(Position position, reports::Table& table) const
{
    const std::size_t sheet = sourceAt(position)->sheet;
    const auto index = static_cast<int>(sheet);
    if (index == table.sheetIndex)
        return 0;
    const auto known = std::ranges::find(table.furtherParts, index, &reports::TablePart::sheetIndex);
    if (known != table.furtherParts.end())
        return static_cast<std::size_t>(known - table.furtherParts.begin()) + 1;
    const Position at = sourceOf(position);
    table.furtherParts.push_back({index, m_sheets[sheet].name(), {at, at}});
    return table.furtherParts.size();
}

// The figures of the table all come from somewhere.
void JoinedSheet::placeAsInSource(reports::Table& table, ReportPlaces& places) const
{
    std::set<std::size_t> sheets; // that hold figures of the table
    for (const reports::ReportCell& cell : table.cells)
        sheets.insert(sourceAt(cell.position)->sheet);
    std::erase_if(table.rewordedHeadings, [&](const auto& heading) { return !sourceAt(heading.position); });
    // What stands below in the next sheet is no row of the table.
    std::erase_if(table.extraCells, [&](const reports::ExtraCell& cell) {
        const Source* source = sourceAt(cell.position);
        return !source || !sheets.contains(source->sheet);
    });
    table.sheetIndex = static_cast<int>(*sheets.begin());
    table.sheet = m_sheets[*sheets.begin()].name();
    std::optional<Area> first;
    const auto place = [&](auto& shown) {
        shown.part = partOf(shown.position, table);
        shown.position = sourceOf(shown.position);
        const Area area{shown.position, shown.position};
        if (shown.part == 0)
            first = first ? first->joined(area) : area;
        else
            table.furtherParts[shown.part - 1].range = table.furtherParts[shown.part - 1].range.joined(area);
    };
    std::ranges::for_each(table.cells, place);
    std::ranges::for_each(table.rewordedHeadings, place);
    std::ranges::for_each(table.extraCells, place);
    table.range = *first;
    places.emplace_back(table.sheetIndex, table.range);
    for (const reports::TablePart& part : table.furtherParts)
        places.emplace_back(part.sheetIndex, part.range);
}

std::optional<ReportPlaces> JoinedSheet::placeAsInSource(reports::Report& report) const
{
    const auto comesFromSomewhere = [&](const reports::ReportCell& cell) {
        return sourceAt(cell.position) != nullptr;
    };
    ReportPlaces places;
    for (reports::Table& table : report.tables) {
        if (table.cells.empty() || !std::ranges::all_of(table.cells, comesFromSomewhere))
            return std::nullopt;
        placeAsInSource(table, places);
    }
    return places;
}

} // namespace gouji::reading
