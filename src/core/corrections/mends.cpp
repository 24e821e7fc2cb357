// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/mends.hpp"

#include "core/rules/figures.hpp"
#include "core/rules/rule_set.hpp"

#include <algorithm>
#include <optional>

namespace gouji::corrections {
namespace {

using document::Figure;
using reports::ReportCell;
using reports::Table;

CellRepair repairOf(const Table& table, const ReportCell& cell, const figures::Decimal& figure, Evidence evidence)
{
    CellRepair repair;
    repair.cell = cell.index;
    repair.ref = {table.code, cell.row, cell.column};
    repair.sheetIndex = table.sheetIndex;
    repair.sheet = table.sheet;
    repair.position = cell.position;
    repair.text = cell.figure.text;
    repair.proposed = cell.typed(figure);
    repair.evidence = {evidence};
    return repair;
}

std::vector<CellRepair> wordsOff(const rules::Finding& finding, const reports::Report& report)
{
    const Table* const table = report.find(finding.at.table);
    const ReportCell* const cell = table ? table->find(finding.at.row, finding.at.column) : nullptr;
    if (!cell || cell->figure.kind != Figure::Kind::Number || cell->origin == document::Origin::Formula)
        return {};
    return {repairOf(*table, *cell, cell->figure.number, Evidence::Words)};
}

// Formulas that show nothing are left as they are.
std::vector<CellRepair> blanksFilled(const Table& table, const Validation& validation,
                                     const rules::Figures& figures)
{
    std::vector<CellRepair> cells;
    for (const ReportCell& cell : table.cells) {
        if (cell.figure.kind != Figure::Kind::Missing || cell.origin == document::Origin::Formula)
            continue;
        const auto index = validation.edition->form().cellIndex({table.code, cell.row, cell.column});
        const auto figure = index ? figures.figure(*index) : std::nullopt;
        const bool isUnknownTotal = !figure && index && validation.edition->ruleSet().isTotal(*index)
                                    && figures[*index].kind != rules::Figures::Entry::Kind::Absent;
        if (isUnknownTotal)
            continue;
        cells.push_back(repairOf(table, cell, figure.value_or(figures::Decimal(0)), Evidence::NoneIsZero));
    }
    return cells;
}

std::vector<CellRepair> cellsFor(const rules::Finding& finding, const Validation& validation,
                                 const rules::Figures& figures)
{
    const rules::Rule* const rule = validation.edition->find(finding.rule);
    if (!rule || !finding.isOpen())
        return {};
    if (rule->kind == "plain-number")
        return wordsOff(finding, validation.report);
    const Table* const table = validation.report.find(finding.at.table);
    if (table && (rule->kind == "presence" || rule->kind == "table-filled"))
        return blanksFilled(*table, validation, figures);
    return {};
}

} // namespace

std::vector<Group> mendsOf(const Validation& validation)
{
    std::vector<Group> groups;
    if (!validation.edition)
        return groups;
    const rules::Figures figures(validation.report, validation.edition->ruleSet());
    for (std::size_t index = 0; index < validation.findings.size(); ++index) {
        Proposal proposal;
        proposal.cells = cellsFor(validation.findings[index], validation, figures);
        if (proposal.cells.empty())
            continue;
        Group& group = groups.emplace_back();
        group.findings = {index};
        group.proposals = {std::move(proposal)};
        group.found = 1;
    }
    return groups;
}

} // namespace gouji::corrections
