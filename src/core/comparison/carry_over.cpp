// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/carry_over.hpp"

#include "core/packs/family.hpp"
#include "core/rules/figures.hpp"

#include <algorithm>

namespace gouji::comparison {
namespace {

using rules::Figures;

// Null where the family has no such rule, or where it is switched off.
const rules::Rule* carriedOverRule(const packs::Edition& edition)
{
    const auto& id = edition.family().carriedOver;
    const bool isOff = id && std::ranges::count(edition.ruleSet().off(), *id) > 0;
    return id && !isOff ? edition.find(*id) : nullptr;
}

// The one cell that a side of the rule consists of.
const rules::YearCell* cellOf(const rules::Side& side)
{
    const auto* sum = std::get_if<rules::LinearSum>(&side);
    return sum && sum->terms.size() == 1 ? &sum->terms.front().cell : nullptr;
}

bool isFilledIn(const reports::ReportCell& cell, const figures::Decimal& value)
{
    return cell.origin == document::Origin::Formula
           || (cell.figure.kind == document::Figure::Kind::Number && cell.figure.number == value);
}

// Where a report shows its cells, those of tables into which nothing was typed too.
const reports::ReportCell* findCell(const reports::Report& report, const reports::CellRef& ref,
                                    const reports::Table*& table)
{
    table = report.find(ref.table);
    return table ? table->find(ref.row, ref.column) : nullptr;
}

} // namespace

std::vector<document::CellChange> carriedOver(const reports::Report& report, const packs::Edition& edition,
                                              const reports::Report& lastYear)
{
    std::vector<document::CellChange> changes;
    const rules::Rule* rule = carriedOverRule(edition);
    const Figures before(lastYear, edition.ruleSet(), reports::Period::LastYear);
    for (const rules::Relation& relation : rule ? rule->relations : std::vector<rules::Relation>()) {
        const rules::YearCell* to = cellOf(relation.statement.left);
        const rules::YearCell* from = cellOf(relation.statement.right);
        if (!to || !from)
            continue;
        const auto figure = before.figure(from->index);
        const reports::Table* table = nullptr;
        const reports::ReportCell* target = findCell(report, edition.form().cells[to->index].ref, table);
        if (target && figure && !isFilledIn(*target, *figure))
            changes.push_back({table->sheetIndexOf(target->part), target->position, target->typed(*figure)});
    }
    return changes;
}

std::vector<document::CellChange> openings(const reports::Report& report, const packs::Edition& edition,
                                           const reports::Report& lastYear)
{
    std::vector<document::CellChange> changes;
    for (const reports::RuleId& id : edition.family().openings) {
        const rules::Rule* rule = edition.find(id);
        for (const rules::Relation& relation : rule ? rule->relations : std::vector<rules::Relation>()) {
            const rules::YearCell* to = cellOf(relation.statement.left);
            if (!to)
                continue;
            const reports::CellRef& ref = edition.form().cells[to->index].ref;
            const reports::Table* table = nullptr;
            const reports::Table* tableBefore = nullptr;
            const reports::ReportCell* target = findCell(report, ref, table);
            const reports::ReportCell* before = findCell(lastYear, ref, tableBefore);
            const auto isNumber = [](const reports::ReportCell& cell) {
                return cell.figure.kind == document::Figure::Kind::Number;
            };
            if (target && before && isNumber(*before) && !isNumber(*target)
                && target->origin == document::Origin::Typed)
                changes.push_back(
                    {table->sheetIndexOf(target->part), target->position, target->typed(before->figure.number)});
        }
    }
    return changes;
}

} // namespace gouji::comparison
