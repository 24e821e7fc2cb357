// SPDX-License-Identifier: MPL-2.0
#include "core/rules/progress.hpp"

#include "core/catalogue/edition.hpp"
#include "core/reports/report.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

bool isBlank(const reports::ReportCell& cell) { return cell.figure.kind == document::Figure::Kind::Missing; }

// Last year's report may be of another edition: it is seen as far as its cells have the same codes. Null for
// others.
const catalogue::CellDefinition* definitionOf(const reports::ReportCell& cell, const reports::Table& table,
                                              const catalogue::Edition& edition)
{
    const auto isSame = [&](const catalogue::CellDefinition& definition) {
        return definition.ref.row == cell.row && definition.ref.column == cell.column
               && definition.ref.table == table.code;
    };
    if (cell.index < edition.cells.size() && isSame(edition.cells[cell.index]))
        return &edition.cells[cell.index];
    const auto found = std::ranges::find_if(edition.cells, isSame);
    return found == edition.cells.end() ? nullptr : &*found;
}

bool isCalculatedTotal(const reports::ReportCell& cell, const reports::Table& table,
                       const catalogue::Edition& edition)
{
    const auto* definition = definitionOf(cell, table, edition);
    return cell.origin == document::Origin::Formula && definition && definition->isTotal;
}

} // namespace

bool isBegun(const reports::Table& table, const catalogue::Edition& edition)
{
    return std::ranges::any_of(table.cells, [&](const reports::ReportCell& cell) {
        const auto* definition = isBlank(cell) ? nullptr : definitionOf(cell, table, edition);
        return definition && !definition->isTotal;
    });
}

Progress progressOf(const reports::Report& report, const catalogue::Edition& edition)
{
    Progress progress;
    for (const catalogue::TableDefinition& definition : edition.tables) {
        const reports::Table* table = report.find(definition.code);
        if (!table)
            continue;
        ++progress.tables;
        if (!isBegun(*table, edition))
            progress.emptyTables.push_back(definition.code);
        for (const reports::ReportCell& cell : table->cells) {
            if (isCalculatedTotal(cell, *table, edition))
                continue;
            ++progress.cells;
            progress.blankCells += isBlank(cell) ? 1 : 0;
        }
    }
    return progress;
}

} // namespace gouji::rules
