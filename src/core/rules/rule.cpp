// SPDX-License-Identifier: MPL-2.0
#include "core/rules/rule.hpp"

#include "core/rules/subject.hpp"

#include <algorithm>
#include <utility>

namespace gouji::rules {
namespace {

bool isLastYears(const YearCell& cell) { return cell.period == reports::Period::LastYear; }

bool hasLastYear(const Side& side)
{
    if (const auto* sum = std::get_if<LinearSum>(&side))
        return std::ranges::any_of(sum->terms, isLastYears, &LinearSum::Term::cell);
    return std::ranges::any_of(std::get<Calculation>(side).steps, [](const Calculation::Step& step) {
        return std::ranges::any_of(step.cells, isLastYears);
    });
}

// One finding a table, about the cells that were found to be wrong and about no sum.
std::vector<Finding> gathered(std::vector<Finding> findings)
{
    std::vector<Finding> ofTables;
    for (Finding& finding : findings) {
        if (ofTables.empty() || ofTables.back().at != finding.at)
            ofTables.emplace_back().at = finding.at;
        for (FindingCell& cell : finding.cells) {
            cell.side = FindingCell::Side::Concerned;
            ofTables.back().cells.push_back(std::move(cell));
        }
    }
    return ofTables;
}

} // namespace

Place placeOf(const Rule& rule, const Relation& relation)
{
    return rule.gathering == Gathering::OfTable ? Place{relation.at.table, {}, {}} : relation.at;
}

bool Rule::looksAtLastYear() const
{
    return kind == "unchanged" || kind == "text-unchanged"
           || std::ranges::any_of(relations, [](const Relation& relation) {
                  return hasLastYear(relation.statement.left) || hasLastYear(relation.statement.right);
              });
}

std::vector<Finding> findingsOf(const Rule& rule, const Subject& subject)
{
    std::vector<Finding> findings;
    if (rule.exempts && rule.exempts(subject.report))
        return findings;
    if (rule.check)
        findings = rule.check(subject);
    for (const Relation& relation : rule.relations) {
        const std::size_t before = findings.size();
        judge(relation, subject, findings);
        if (findings.size() > before)
            findings.back().at = placeOf(rule, relation);
    }
    if (rule.gathering == Gathering::OfTable)
        findings = gathered(std::move(findings));
    for (Finding& finding : findings) {
        finding.rule = rule.id;
        finding.severity = rule.severity;
    }
    return findings;
}

} // namespace gouji::rules
