// SPDX-License-Identifier: MPL-2.0
#include "core/locate/locator.hpp"

#include "core/locate/block_locator.hpp"
#include "core/locate/grouping.hpp"
#include "core/locate/identity.hpp"
#include "core/locate/label.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::locate {
namespace {

using catalogue::BlockDefinition;
using catalogue::Edition;
using catalogue::TableDefinition;
using model::Grid;
using model::Workbook;

// The sheets of a workbook with their labels: read once, asked by every edition.
struct IndexedSheets {
    const Workbook& workbook;
    std::vector<LabelIndex> labels;

    IndexedSheets(const Workbook& book, const LabelKeys& official) : workbook(book)
    {
        for (const Grid& grid : book.sheets)
            labels.emplace_back(grid, official);
    }
};

// Everything printed on the forms of all editions.
LabelKeys officialLabels(const catalogue::Catalogue& catalogue)
{
    LabelKeys keys;
    const auto add = [&](const std::vector<std::string>& labels) {
        for (const std::string& label : labels)
            keys.insert(labelKey(label));
    };
    for (const Edition& edition : catalogue.editions) {
        for (const TableDefinition& table : edition.tables) {
            for (const BlockDefinition& block : table.blocks) {
                for (const auto& column : block.columns)
                    add(column.labels);
                for (const auto& row : block.rows)
                    add(row.labels);
                add({block.heading, block.corner});
            }
        }
    }
    keys.erase(std::string());
    return keys;
}

std::size_t cellCount(const TableDefinition& definition)
{
    std::size_t count = 0;
    for (const BlockDefinition& block : definition.blocks) {
        const auto official = std::count_if(block.rows.begin(), block.rows.end(),
                                            [](const auto& row) { return row.replaces.empty(); });
        count += block.columns.size() * static_cast<std::size_t>(official);
    }
    return count;
}

void addBlock(const LocatedBlock& located, const BlockDefinition& block, const Grid& grid, model::Table& table)
{
    table.range = table.cells.empty() ? located.area : table.range.joined(located.area);
    for (const LocatedBlock::Place& place : located.places) {
        const model::Cell& cell = grid.at(place.position);
        const auto& column = *block.find(place.column);
        table.cells.push_back({block.cellIndex(*block.find(place.row), column), place.row, place.column,
                               place.position, cell.origin, model::readFigure(cell.value, column.figureUnit())});
    }
    table.missingRows.insert(table.missingRows.end(), located.missingRows.begin(), located.missingRows.end());
    table.missingColumns.insert(table.missingColumns.end(), located.missingColumns.begin(),
                                located.missingColumns.end());
}

// Every occurrence of a table in one sheet: its n-th is made of the n-th occurrences of its blocks.
std::vector<model::Table> tablesIn(const Grid& grid, int sheetIndex, const LabelIndex& labels,
                                   const TableDefinition& definition)
{
    std::vector<model::Table> tables;
    std::vector<std::vector<LocatedBlock>> blocks;
    std::size_t occurrences = 0;
    for (const BlockDefinition& block : definition.blocks) {
        blocks.push_back(locateBlock(block, grid, labels));
        occurrences = std::max(occurrences, blocks.back().size());
    }
    for (std::size_t occurrence = 0; occurrence < occurrences; ++occurrence) {
        model::Table table;
        table.code = definition.code;
        table.sheetIndex = sheetIndex;
        table.sheet = grid.name();
        for (std::size_t index = 0; index < blocks.size(); ++index) {
            if (occurrence < blocks[index].size()) {
                addBlock(blocks[index][occurrence], definition.blocks[index], grid, table);
                continue;
            }
            for (const catalogue::RowDefinition& row : definition.blocks[index].rows)
                table.missingRows.push_back(row.code);
        }
        if (table.cells.size() * 2 >= cellCount(definition))
            tables.push_back(std::move(table));
    }
    return tables;
}

// The reports as one edition sees them.
std::vector<model::Report> reportsOf(const IndexedSheets& sheets, const Edition& edition)
{
    std::vector<model::Table> tables;
    for (std::size_t sheet = 0; sheet < sheets.labels.size(); ++sheet) {
        for (const TableDefinition& definition : edition.tables)
            std::ranges::move(
                tablesIn(sheets.workbook.sheets[sheet], static_cast<int>(sheet), sheets.labels[sheet], definition),
                std::back_inserter(tables));
    }
    std::vector<model::Report> reports;
    for (std::vector<model::Table>& group : groupedByReport(std::move(tables), edition))
        reports.push_back({edition.code, {}, {}, std::move(group), {}});
    return reports;
}

// How well an edition fits, most telling first: figures found, whether it is the year's, how few rows of the
// official form are replaced by out-of-date ones.
struct Fit {
    std::size_t figures = 0;
    bool ofTheYear = false;
    std::size_t officialRows = 0;

    friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fitOf(const std::vector<model::Report>& reports, const Edition& edition, const std::optional<int>& year)
{
    Fit fit;
    fit.ofTheYear = year && edition.covers(*year);
    for (const model::Report& report : reports) {
        for (const model::Table& table : report.tables) {
            fit.figures += table.cells.size();
            const TableDefinition* definition = edition.find(table.code);
            fit.officialRows += static_cast<std::size_t>(
                std::count_if(table.cells.begin(), table.cells.end(), [&](const model::ReportCell& cell) {
                    return definition->find(cell.row)->replaces.empty();
                }));
        }
    }
    return fit;
}

} // namespace

std::vector<model::Report> locateReports(const Workbook& workbook, const catalogue::Catalogue& catalogue,
                                         const std::optional<model::EditionCode>& wanted)
{
    const IndexedSheets sheets(workbook, officialLabels(catalogue));
    const Identity identity = identify(workbook);
    std::vector<model::Report> best;
    Fit bestFit;
    for (const Edition& edition : catalogue.editions) {
        if (wanted && edition.code != *wanted)
            continue;
        std::vector<model::Report> reports = reportsOf(sheets, edition);
        const Fit fit = fitOf(reports, edition, identity.year);
        if (!reports.empty() && (best.empty() || fit > bestFit)) {
            best = std::move(reports);
            bestFit = fit;
        }
    }
    for (model::Report& report : best) {
        report.year = identity.year;
        report.agency = identity.agency;
    }
    return best;
}

std::optional<model::Area> areaWithLabels(const Grid& grid, const catalogue::Catalogue& catalogue)
{
    // Room for the line of figures below the headings of a single-row block.
    constexpr int rowsBelow = 2;
    auto area = LabelIndex(grid, officialLabels(catalogue)).area();
    if (area)
        area->last.row += rowsBelow;
    return area;
}

} // namespace gouji::locate
