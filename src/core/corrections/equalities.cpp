// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/equalities.hpp"

#include "core/rules/total.hpp"

#include <algorithm>

namespace gouji::corrections {
namespace {

using rules::LinearSum;

bool isExplained(const Validation& validation, const rules::Rule& rule, const rules::Place& at)
{
    return std::ranges::any_of(validation.findings, [&](const rules::Finding& finding) {
        return !finding.isOpen() && finding.rule == rule.id && finding.at == at;
    });
}

bool isThere(const LinearSum& side, const YearFigures& figures)
{
    return std::ranges::all_of(side.terms, [&](const LinearSum::Term& term) {
        if (term.cell.period == reports::Period::ThisYear)
            return figures.thisYear[term.cell.index].kind != rules::Figures::Entry::Kind::Absent;
        // Last year's figures are what they are.
        return figures.lastYear && figures.lastYear->figure(term.cell.index);
    });
}

void collect(const rules::Rule& rule, const Validation& validation, const YearFigures& figures, Equalities& found)
{
    for (const rules::Relation& relation : rule.relations) {
        if (relation.onlyWithout && figures.thisYear[*relation.onlyWithout].cell)
            continue;
        if (!rules::isHardEquality(relation)) {
            found.areAll = false;
            continue;
        }
        const auto& left = std::get<LinearSum>(relation.statement.left);
        const auto& right = std::get<LinearSum>(relation.statement.right);
        if (!isExplained(validation, rule, rules::placeOf(rule, relation)) && isThere(left, figures)
            && isThere(right, figures))
            found.equalities.push_back({&rule, &relation, &left, &right});
    }
}

} // namespace

Equalities equalitiesOf(const Validation& validation, const YearFigures& figures)
{
    Equalities found;
    for (const rules::Rule& rule : validation.edition->ruleSet().judged()) {
        const bool isExempt = rule.exempts && rule.exempts(validation.report);
        if (rule.severity == rules::Severity::Error && !isExempt)
            collect(rule, validation, figures, found);
    }
    return found;
}

} // namespace gouji::corrections
