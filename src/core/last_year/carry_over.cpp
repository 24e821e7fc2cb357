// SPDX-License-Identifier: MPL-2.0
#include "core/last_year/carry_over.hpp"

#include "core/rules/figures.hpp"

namespace gouji::last_year {
namespace {

using rules::Figures;

const model::RuleId carriedOverRule{"applications.carried-over"};

// The one cell that a side of the rule consists of.
const rules::YearCell* cellOf(const rules::Side& side)
{
    const auto* sum = std::get_if<rules::LinearSum>(&side);
    return sum && sum->terms.size() == 1 ? &sum->terms.front().cell : nullptr;
}

bool isFilledIn(const model::ReportCell& cell, const model::Decimal& value)
{
    return cell.origin == model::Origin::Formula
           || (cell.figure.kind == model::Figure::Kind::Number && cell.figure.number == value);
}

// Where a report shows its cells, those of tables into which nothing was typed too.
const model::ReportCell* findCell(const model::Report& report, const model::CellRef& ref,
                                  const model::Table*& table)
{
    table = report.find(ref.table);
    return table ? table->find(ref.row, ref.column) : nullptr;
}

} // namespace

std::vector<model::CellChange> carriedOver(const model::Report& report, const catalogue::Edition& edition,
                                           const model::Report& lastYear)
{
    std::vector<model::CellChange> changes;
    const rules::Rule* rule = edition.find(carriedOverRule);
    const Figures before(lastYear, edition, model::Period::LastYear);
    for (const rules::Relation& relation : rule ? rule->relations : std::vector<rules::Relation>()) {
        const rules::YearCell* to = cellOf(relation.statement.left);
        const rules::YearCell* from = cellOf(relation.statement.right);
        if (!to || !from)
            continue;
        const auto figure = before.figure(from->index);
        const model::Table* table = nullptr;
        const model::ReportCell* target = findCell(report, edition.cells[to->index].ref, table);
        if (target && figure && !isFilledIn(*target, *figure))
            changes.push_back({table->sheetIndex, target->position, target->typed(*figure)});
    }
    return changes;
}

} // namespace gouji::last_year
