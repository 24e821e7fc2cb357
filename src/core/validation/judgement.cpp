// SPDX-License-Identifier: MPL-2.0
#include "core/validation/judgement.hpp"

#include "core/narrative/narrative.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/subject.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace gouji {
namespace {

using rules::Finding;

// Errors first, in each severity in the order of the form, then of the text, the report as a whole at the end.
auto orderOf(const Finding& finding, const forms::Form& form)
{
    const auto table = std::ranges::find(form.tables, finding.at.table, &forms::TableDefinition::code);
    return std::tuple(finding.severity, table - form.tables.begin(), !finding.at.section, finding.at.section);
}

void sort(std::vector<Finding>& findings, const forms::Form& form)
{
    std::ranges::stable_sort(findings, [&](const Finding& left, const Finding& right) {
        return orderOf(left, form) < orderOf(right, form);
    });
}

// What rules look at, with what it refers to.
class Compared {
public:
    Compared(const reports::Report& report, const rules::RuleSet& rules, const reports::Report* lastYear)
        : m_report(report),
          m_rules(rules),
          m_figures(report, rules)
    {
        if (lastYear)
            m_lastYear.emplace(*lastYear, rules, reports::Period::LastYear);
    }

    rules::Subject subject() const { return {m_report, m_rules, m_figures, m_lastYear ? &*m_lastYear : nullptr}; }
    bool hasGaps() const { return m_figures.haveGaps() || (m_lastYear && m_lastYear->haveGaps()); }

private:
    const reports::Report& m_report;
    const rules::RuleSet& m_rules;
    const rules::Figures m_figures;
    std::optional<rules::Figures> m_lastYear;
};

void addFindings(const rules::Subject& subject, std::vector<Finding>& findings)
{
    for (const rules::Rule& rule : subject.rules.judged())
        std::ranges::move(rules::findingsOf(rule, subject), std::back_inserter(findings));
}

} // namespace

std::vector<Finding> findingsIn(const reports::Report& report, const packs::Edition& edition,
                                const reports::Report* lastYear)
{
    const Compared compared(report, edition.ruleSet(), lastYear);
    std::vector<Finding> findings;
    addFindings(compared.subject(), findings);
    sort(findings, edition.form());
    return findings;
}

void judge(const reports::Report* lastYear, Validation& validation)
{
    const rules::RuleSet& ruleSet = validation.edition->ruleSet();
    const Compared compared(validation.report, ruleSet, lastYear);
    addFindings(compared.subject(), validation.findings);
    narrative::Narrative text = narrative::read(compared.subject(), *validation.edition, lastYear);
    std::ranges::move(text.findings, std::back_inserter(validation.findings));
    validation.textFigures = std::move(text.figures);
    sort(validation.findings, validation.edition->form());
    // An office's own may divide by a figure that is 0.
    const auto isOwn = [](const rules::Rule& rule) { return rule.origin == rules::Origin::Own; };
    if (compared.hasGaps() || std::ranges::any_of(ruleSet.judged(), isOwn))
        validation.notJudged = rules::notJudgedIn(compared.subject());
}

} // namespace gouji
