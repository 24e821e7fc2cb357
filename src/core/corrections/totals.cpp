// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/totals.hpp"

#include "core/rules/figures.hpp"
#include "core/rules/subject.hpp"

#include <algorithm>
#include <set>

namespace gouji::corrections {
namespace {

using reports::ReportCell;
using reports::Table;

// A total and the cells that it is the sum of, where they stand in the sheet.
struct Total {
    const ReportCell* cell = nullptr;
    std::vector<document::Position> parts;
};

const ReportCell* cellOf(const rules::LinearSum::Term& term, const Table& table, const forms::Form& form)
{
    if (term.cell.index >= form.cells.size())
        return nullptr; // of a named range
    const reports::CellRef& ref = form.cells[term.cell.index].ref;
    if (term.cell.period != reports::Period::ThisYear || ref.table != table.code || term.factor != 1)
        return nullptr;
    return table.find(ref.row, ref.column);
}

// The cells of a plain sum; none where it is not one, or where the sheet lacks a cell.
std::vector<const ReportCell*> cellsOf(const rules::Side& side, const Table& table, const forms::Form& form)
{
    const auto* sum = std::get_if<rules::LinearSum>(&side);
    if (!sum || sum->constant != 0 || sum->divisor != 1)
        return {};
    std::vector<const ReportCell*> cells;
    for (const auto& term : sum->terms)
        cells.push_back(cellOf(term, table, form));
    if (std::ranges::count(cells, nullptr) > 0)
        return {};
    return cells;
}

bool isUnconditional(const rules::Relation& relation)
{
    return relation.condition.empty() && !relation.onlyWithout
           && relation.statement.comparison == rules::Comparison::Equal;
}

Total totalOf(const rules::Relation& relation, const Table& table, const forms::Form& form)
{
    if (!isUnconditional(relation))
        return {};
    const auto stated = cellsOf(relation.statement.left, table, form);
    const auto parts = cellsOf(relation.statement.right, table, form);
    if (stated.size() != 1 || parts.size() < 2)
        return {};
    // What is counted in several units has no sum that a formula could make.
    if (std::ranges::count(parts, stated.front()->scale, &ReportCell::scale) != std::ssize(parts))
        return {};
    Total total{stated.front(), {}};
    std::ranges::transform(parts, std::back_inserter(total.parts), &ReportCell::position);
    return total;
}

bool isViolated(const rules::Relation& relation, const rules::Subject& subject)
{
    std::vector<rules::Finding> findings;
    rules::judge(relation, subject, findings);
    return !findings.empty();
}

bool follows(const document::Area& run, const document::Position& next)
{
    const bool isBelow =
        run.first.column == next.column && run.last.column == next.column && run.last.row + 1 == next.row;
    const bool isBeside =
        run.first.row == next.row && run.last.row == next.row && run.last.column + 1 == next.column;
    return isBelow || isBeside;
}

std::string sumOf(std::vector<document::Position> parts)
{
    std::ranges::sort(parts);
    std::vector<document::Area> runs;
    for (const document::Position& part : parts) {
        if (!runs.empty() && follows(runs.back(), part))
            runs.back().last = part;
        else
            runs.push_back({part, part});
    }
    std::string text;
    for (const document::Area& run : runs) {
        text += text.empty() ? "=SUM(" : ";";
        text += run.first == run.last ? document::addressOf(run.first) : document::addressOf(run);
    }
    return text + ")";
}

} // namespace

std::vector<document::CellChange> missingFormulas(const Table& table, const reports::Report& report,
                                                  const packs::Edition& edition)
{
    // A sum over several sheets is nobody's formula.
    if (table.isCut())
        return {};
    const rules::Figures figures(report, edition.ruleSet());
    const rules::Subject subject{report, edition.ruleSet(), figures};
    std::vector<document::CellChange> changes;
    std::set<document::Position> seen;
    for (const rules::Rule& rule : edition.ruleSet().judged()) {
        if (rule.origin != rules::Origin::Official)
            continue;
        for (const rules::Relation& relation : rule.relations) {
            const Total total = totalOf(relation, table, edition.form());
            // The total of all totals is one of a row, and of a column: one formula will do.
            if (!total.cell || !seen.insert(total.cell->position).second)
                continue;
            if (total.cell->origin == document::Origin::Typed || isViolated(relation, subject))
                changes.push_back({table.sheetIndex, total.cell->position, document::Formula{sumOf(total.parts)}});
        }
    }
    return changes;
}

} // namespace gouji::corrections
