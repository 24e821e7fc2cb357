// SPDX-License-Identifier: MPL-2.0
#include "core/validation/judgement.hpp"

#include "core/rules/rule.hpp"
#include "core/rules/subject.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace gouji {
namespace {

using rules::Finding;

// Errors first, in each severity in the order of the form, the report as a whole at the end.
auto orderOf(const Finding& finding, const catalogue::Edition& edition)
{
    const auto table = std::find_if(edition.tables.begin(), edition.tables.end(),
                                    [&](const auto& definition) { return definition.code == finding.at.table; });
    return std::tuple(finding.severity, table - edition.tables.begin());
}

void sort(std::vector<Finding>& findings, const catalogue::Edition& edition)
{
    std::ranges::stable_sort(findings, [&](const Finding& left, const Finding& right) {
        return orderOf(left, edition) < orderOf(right, edition);
    });
}

// What rules look at, with what it refers to.
class Compared {
public:
    Compared(const reports::Report& report, const catalogue::Edition& edition, const reports::Report* lastYear)
        : m_report(report),
          m_edition(edition),
          m_figures(report, edition)
    {
        if (lastYear)
            m_lastYear.emplace(*lastYear, edition, reports::Period::LastYear);
    }

    rules::Subject subject() const
    {
        return {m_report, m_edition, m_figures, m_lastYear ? &*m_lastYear : nullptr};
    }
    bool hasGaps() const { return m_figures.haveGaps() || (m_lastYear && m_lastYear->haveGaps()); }

private:
    const reports::Report& m_report;
    const catalogue::Edition& m_edition;
    const rules::Figures m_figures;
    std::optional<rules::Figures> m_lastYear;
};

void addFindings(const rules::Subject& subject, std::vector<Finding>& findings)
{
    for (const rules::Rule& rule : subject.edition.rules)
        std::ranges::move(rules::findingsOf(rule, subject), std::back_inserter(findings));
}

} // namespace

std::vector<Finding> findingsIn(const reports::Report& report, const catalogue::Edition& edition,
                                const reports::Report* lastYear)
{
    const Compared compared(report, edition, lastYear);
    std::vector<Finding> findings;
    addFindings(compared.subject(), findings);
    sort(findings, edition);
    return findings;
}

void judge(const reports::Report* lastYear, Validation& validation)
{
    const Compared compared(validation.report, *validation.edition, lastYear);
    addFindings(compared.subject(), validation.findings);
    sort(validation.findings, *validation.edition);
    // An office's own may divide by a figure that is 0.
    const auto isOwn = [](const rules::Rule& rule) { return rule.origin == rules::Origin::Own; };
    if (compared.hasGaps() || std::ranges::any_of(validation.edition->rules, isOwn))
        validation.notJudged = rules::notJudgedIn(compared.subject());
}

} // namespace gouji
