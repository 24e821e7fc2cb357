// SPDX-License-Identifier: MPL-2.0
#include "core/rules/rule.hpp"

#include "core/rules/subject.hpp"

#include <algorithm>

namespace gouji::rules {

bool Rule::looksAtLastYear() const
{
    const auto isLastYears = [](const YearCell& cell) { return cell.period == model::Period::LastYear; };
    return kind == "unchanged" || std::ranges::any_of(relations, [&](const Relation& relation) {
               return mentions(relation, isLastYears);
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
