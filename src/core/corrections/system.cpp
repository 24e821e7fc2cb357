// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/system.hpp"

#include "core/corrections/cell_parts.hpp"
#include "core/corrections/components.hpp"
#include "core/corrections/equalities.hpp"
#include "core/rules/total.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji::corrections {
namespace {

using rules::Figures;
using rules::LinearSum;

constexpr int mostDecimals = 6;

YearFigures figuresOf(const Validation& validation, const reports::Report* lastYear)
{
    const rules::RuleSet& rules = validation.edition->ruleSet();
    YearFigures figures{Figures(validation.report, rules), std::nullopt};
    if (lastYear)
        figures.lastYear.emplace(*lastYear, rules, reports::Period::LastYear);
    return figures;
}

// How many decimals the figure needs; none where a count has any, which is wrong.
int decimalsOf(const rules::YearCell& cell, const YearFigures& figures, const forms::Form& form)
{
    const auto figure = figures.of(cell.period).figure(cell.index);
    const int decimals = -figure.value_or(figures::Decimal()).exponent();
    const bool mayHaveAny =
        cell.period == reports::Period::LastYear || !isCount(figures.entry(cell), cell.index, form);
    return decimals <= mostDecimals && mayHaveAny ? decimals : 0;
}

int decimalsOf(const std::vector<Equality>& equalities, const YearFigures& figures, const forms::Form& form)
{
    int decimals = 0;
    for (const Equality& equality : equalities)
        for (const LinearSum* side : {equality.left, equality.right})
            for (const LinearSum::Term& term : side->terms)
                decimals = std::max(decimals, decimalsOf(term.cell, figures, form));
    return decimals;
}

// One side of an equality: adds its terms to the row and returns its value before all changes; nothing where a
// cell is of no use.
std::optional<std::int64_t> addSide(const LinearSum& side, std::int64_t factor, CellParts& parts, Row& row)
{
    std::int64_t value = 0;
    bool isUseful = true;
    for (const LinearSum::Term& term : side.terms) {
        const Part& part = parts.partOf(term.cell);
        isUseful = isUseful && part.kind != Part::Kind::Useless;
        value += factor * term.factor * part.base;
        add(part.terms, factor * term.factor, row.terms);
        row.looksAtLastYear = row.looksAtLastYear || term.cell.period == reports::Period::LastYear;
    }
    return isUseful ? std::optional(value) : std::nullopt;
}

void addRow(const Equality& equality, CellParts& parts, System& system)
{
    const auto& [rule, relation, left, right] = equality;
    Row row;
    row.rule = rule;
    row.at = rules::placeOf(*rule, *relation);
    const auto leftValue = addSide(*left, right->divisor, parts, row);
    const auto rightValue = addSide(*right, -left->divisor, parts, row);
    std::erase_if(row.terms, [](const Term& term) { return term.factor == 0; });
    if (!leftValue || !rightValue || row.terms.empty())
        return;
    const std::int64_t constant = right->divisor * left->constant - left->divisor * right->constant;
    row.missing = -(constant * parts.scale() + *leftValue + *rightValue);
    system.rows.push_back(std::move(row));
}

} // namespace

System systemOf(const Validation& validation, const reports::Report* lastYear)
{
    const YearFigures figures = figuresOf(validation, lastYear);
    const rules::RuleSet& rules = validation.edition->ruleSet();
    const auto [equalities, areAll] = equalitiesOf(validation, figures);
    System system;
    system.isAll = areAll;
    system.decimals = decimalsOf(equalities, figures, rules.form());
    CellParts parts(figures, rules, equalities, system);
    for (const Equality& equality : equalities)
        addRow(equality, parts, system);
    // Only totals that follow from the same figures in two ways make rows so alike that it matters.
    if (!system.followers.empty())
        markImpliedRows(system);
    return system;
}

} // namespace gouji::corrections
