// SPDX-License-Identifier: MPL-2.0
#include "core/rules/relation_finding.hpp"

#include "core/rules/finding_cell.hpp"
#include "core/rules/side_value.hpp"
#include "core/rules/subject.hpp"

namespace gouji::rules {
namespace {

using figures::Rational;
using Kind = Figures::Entry::Kind;

// In place of a total that nobody filled in stand its parts; a cell that is not in the sheet is left out.
void addCell(const YearCell& cell, FindingCell::Side side, const std::optional<figures::Decimal>& factor,
             const Subject& subject, Finding& finding)
{
    const Figures::Entry& entry = entryOf(cell, subject);
    if (entry.kind == Kind::OpenTotal) {
        for (const LinearSum::Term& part : entry.parts->terms)
            addCell({part.cell.index, cell.period}, side, factor, subject, finding);
        return;
    }
    if (!entry.cell)
        return;
    FindingCell& added = finding.cells.emplace_back(findingCell(*entry.table, *entry.cell, side));
    added.period = cell.period;
    added.factor = factor;
}

// A quotient as a decimal; most are whole, and those need no rational numbers.
figures::Decimal quotient(std::int64_t dividend, std::int64_t divisor)
{
    return divisor == 1 ? figures::Decimal(dividend) : figures::toDecimal(Rational(dividend, divisor));
}

void addCells(const LinearSum& sum, FindingCell::Side side, const Subject& subject, Finding& finding)
{
    for (const LinearSum::Term& term : sum.terms)
        addCell(term.cell, side, quotient(term.factor, sum.divisor), subject, finding);
}

void addCells(const Calculation& calculation, FindingCell::Side side, const Subject& subject, Finding& finding)
{
    for (const Calculation::Step& step : calculation.steps)
        for (const YearCell& cell : step.cells)
            addCell(cell, side, std::nullopt, subject, finding);
}

figures::Decimal shownValueOf(const Side& side, const Subject& subject)
{
    const auto* sum = std::get_if<LinearSum>(&side);
    const QuickSum quick = sum ? quickSumOf(*sum, subject) : QuickSum{QuickSum::Outcome::NeedsExactness, 0};
    if (quick.outcome == QuickSum::Outcome::Known)
        return quotient(quick.sum, sum->divisor);
    return figures::toDecimal(*valueOf(side, subject));
}

} // namespace

Finding findingOf(const Relation& relation, const Subject& subject)
{
    Finding finding;
    finding.at = relation.at;
    finding.comparison = relation.statement.comparison;
    finding.expected = shownValueOf(relation.statement.right, subject);
    finding.actual = shownValueOf(relation.statement.left, subject);
    const auto add = [&](const Side& side, FindingCell::Side which) {
        std::visit([&](const auto& kind) { addCells(kind, which, subject, finding); }, side);
    };
    add(relation.statement.right, FindingCell::Side::Expected);
    add(relation.statement.left, FindingCell::Side::Actual);
    return finding;
}

} // namespace gouji::rules
