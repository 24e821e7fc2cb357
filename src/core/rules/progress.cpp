// SPDX-License-Identifier: MPL-2.0
#include "core/rules/progress.hpp"

#include "core/reports/report.hpp"
#include "core/rules/rule_set.hpp"

#include <algorithm>
#include <optional>

namespace gouji::rules {
namespace {

bool isBlank(const reports::ReportCell& cell) { return cell.figure.kind == document::Figure::Kind::Missing; }

// Where a cell stands in the form. Last year's report may be of another edition: it is seen as far as its cells
// have the same codes. Nothing for others.
std::optional<std::size_t> indexOf(const reports::ReportCell& cell, const reports::Table& table,
                                   const forms::Form& form)
{
    const auto isSame = [&](const forms::CellDefinition& definition) {
        return definition.ref.row == cell.row && definition.ref.column == cell.column
               && definition.ref.table == table.code;
    };
    if (cell.index < form.cells.size() && isSame(form.cells[cell.index]))
        return cell.index;
    const auto found = std::ranges::find_if(form.cells, isSame);
    return found == form.cells.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - form.cells.begin()));
}

bool isCalculatedTotal(const reports::ReportCell& cell, const reports::Table& table, const RuleSet& rules)
{
    const auto index =
        cell.origin == document::Origin::Formula ? indexOf(cell, table, rules.form()) : std::nullopt;
    return index && rules.isTotal(*index);
}

} // namespace

bool isBegun(const reports::Table& table, const RuleSet& rules)
{
    return std::ranges::any_of(table.cells, [&](const reports::ReportCell& cell) {
        const auto index = isBlank(cell) ? std::nullopt : indexOf(cell, table, rules.form());
        return index && !rules.isTotal(*index);
    });
}

Progress progressOf(const reports::Report& report, const RuleSet& rules)
{
    Progress progress;
    for (const forms::TableDefinition& definition : rules.form().tables) {
        const reports::Table* table = report.find(definition.code);
        if (!table)
            continue;
        ++progress.tables;
        if (!isBegun(*table, rules))
            progress.emptyTables.push_back(definition.code);
        for (const reports::ReportCell& cell : table->cells) {
            if (isCalculatedTotal(cell, *table, rules))
                continue;
            ++progress.cells;
            progress.blankCells += isBlank(cell) ? 1 : 0;
        }
    }
    return progress;
}

} // namespace gouji::rules
