// SPDX-License-Identifier: MPL-2.0
#include "core/rules/rule.hpp"

#include "core/rules/subject.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

bool isLastYears(const YearCell& cell) { return cell.period == model::Period::LastYear; }

bool hasLastYear(const Side& side)
{
    if (const auto* sum = std::get_if<LinearSum>(&side))
        return std::ranges::any_of(sum->terms, isLastYears, &LinearSum::Term::cell);
    return std::ranges::any_of(std::get<Calculation>(side).steps, [](const Calculation::Step& step) {
        return std::ranges::any_of(step.cells, isLastYears);
    });
}

} // namespace

bool Rule::looksAtLastYear() const
{
    return kind == "unchanged" || std::ranges::any_of(relations, [](const Relation& relation) {
               return hasLastYear(relation.statement.left) || hasLastYear(relation.statement.right);
           });
}

std::vector<Finding> findingsOf(const Rule& rule, const Subject& subject)
{
    std::vector<Finding> findings;
    if (rule.check)
        findings = rule.check(subject);
    for (const Relation& relation : rule.relations)
        judge(relation, subject, findings);
    for (Finding& finding : findings) {
        finding.rule = rule.id;
        finding.severity = rule.severity;
    }
    return findings;
}

} // namespace gouji::rules
