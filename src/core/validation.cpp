// SPDX-License-Identifier: MPL-2.0
#include "core/validation.hpp"

#include "core/locate/locator.hpp"

#include <algorithm>
#include <tuple>

namespace gouji {
namespace {

// Errors first, in each severity in the order of the form, the report as a whole at the end.
auto orderOf(const rules::Finding& finding, const catalogue::Edition& edition)
{
    const auto table = std::find_if(edition.tables.begin(), edition.tables.end(),
                                    [&](const auto& definition) { return definition.code == finding.at.table; });
    return std::tuple(finding.severity, table - edition.tables.begin());
}

std::vector<rules::Finding> findingsOf(const model::Report& report, const catalogue::Edition& edition)
{
    std::vector<rules::Finding> findings;
    for (const rules::Rule& rule : edition.rules) {
        for (rules::Finding& finding : rule.check({report, edition})) {
            finding.rule = rule.id;
            finding.severity = rule.severity;
            findings.push_back(std::move(finding));
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const rules::Finding& left, const rules::Finding& right) {
                         return orderOf(left, edition) < orderOf(right, edition);
                     });
    return findings;
}

} // namespace

Verdict Validation::verdict() const
{
    return count(rules::Severity::Error) == 0 ? Verdict::Consistent : Verdict::Inconsistent;
}

int Validation::count(rules::Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const rules::Finding& finding) {
        return finding.severity == severity;
    }));
}

std::vector<Validation> validate(const model::Workbook& workbook, const catalogue::Catalogue& catalogue,
                                 const std::optional<model::EditionCode>& edition)
{
    std::vector<Validation> validations;
    for (model::Report& report : locate::locateReports(workbook, catalogue, edition)) {
        std::vector<rules::Finding> findings = findingsOf(report, *catalogue.find(report.edition));
        validations.push_back({std::move(report), std::move(findings)});
    }
    return validations;
}

} // namespace gouji
