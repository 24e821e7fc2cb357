// SPDX-License-Identifier: MPL-2.0
#include "core/validation.hpp"

#include "core/narrative/narrative.hpp"
#include "core/packs/own_rules.hpp"
#include "core/reading/locator.hpp"
#include "core/records/explanations.hpp"
#include "core/rules/subject.hpp"

#include <algorithm>
#include <iterator>
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

std::vector<records::GivenExplanation> explanationsIn(const document::Workbook& workbook)
{
    const auto property = workbook.properties.find(std::string(records::explanationsProperty));
    return property == workbook.properties.end() ? std::vector<records::GivenExplanation>()
                                                 : records::fromProperty(property->second);
}

// The workbook's own rules go where its sheet of rules is read.
void addOwnRules(const document::Workbook& workbook, Validation& validation)
{
    const auto sheet = packs::findRuleSheet(workbook);
    if (!sheet)
        return;
    auto extended = packs::extend(*validation.edition, *sheet, workbook);
    validation.edition = std::move(extended.edition);
    validation.report.named = std::move(extended.named);
    std::ranges::move(extended.findings, std::back_inserter(validation.findings));
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

void look(const reports::Report* lastYear, Validation& validation)
{
    const rules::RuleSet& ruleSet = validation.edition->ruleSet();
    const Compared compared(validation.report, ruleSet, lastYear);
    addFindings(compared.subject(), validation.findings);
    narrative::Narrative text = narrative::read(compared.subject(), *validation.edition, lastYear);
    std::ranges::move(text.findings, std::back_inserter(validation.findings));
    validation.textFigures = std::move(text.figures);
    // An office's own may divide by a figure that is 0.
    const auto isOwn = [](const rules::Rule& rule) { return rule.origin == rules::Origin::Own; };
    if (compared.hasGaps() || std::ranges::any_of(ruleSet.judged(), isOwn))
        validation.notJudged = rules::notJudgedIn(compared.subject());
}

Validation validate(reports::Report report, const document::Workbook& workbook, const packs::Edition& edition,
                    const reports::Report* lastYear)
{
    Validation validation;
    validation.report = std::move(report);
    validation.edition = edition;
    validation.comparesWithLastYear = lastYear != nullptr;
    for (const reports::RuleId& rule : edition.ruleSet().off())
        validation.findings.push_back(packs::switchedOffByFiles(rule));
    addOwnRules(workbook, validation);
    look(lastYear, validation);
    sort(validation.findings, validation.edition->form());
    const auto given = explanationsIn(workbook);
    for (Finding& finding : validation.findings) {
        if (records::maySettle(finding, validation.edition->find(finding.rule)))
            records::apply(given, finding);
    }
    return validation;
}

} // namespace

Verdict Validation::verdict() const
{
    if (count(rules::Severity::Error) > 0)
        return Verdict::Inconsistent;
    return progress().isComplete() ? Verdict::Consistent : Verdict::Incomplete;
}

rules::Progress Validation::progress() const
{
    // Findings alone, without a report they are about, leave nothing to fill in.
    return edition ? rules::progressOf(report, edition->ruleSet()) : rules::Progress();
}

int Validation::count(rules::Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(
        findings, [&](const Finding& finding) { return finding.isOpen() && finding.severity == severity; }));
}

int Validation::explainedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(findings, [](const Finding& finding) { return !finding.isOpen(); }));
}

std::vector<Validation> validate(const document::Workbook& workbook, const packs::Catalogue& catalogue,
                                 const ValidationRequest& request)
{
    std::vector<Validation> validations;
    for (reports::Report& report : reading::locateReports(workbook, catalogue, request.edition)) {
        const reports::Report* lastYear = request.lastYear ? request.lastYear(report) : nullptr;
        const packs::Edition& edition = *catalogue.find(report.edition);
        validations.push_back(validate(std::move(report), workbook, edition, lastYear));
    }
    return validations;
}

std::vector<Validation> validate(const document::Workbook& workbook, const packs::Catalogue& catalogue,
                                 const std::optional<reports::EditionCode>& edition)
{
    return validate(workbook, catalogue, ValidationRequest{edition, {}});
}

std::vector<Finding> findingsIn(const reports::Report& report, const packs::Edition& edition,
                                const reports::Report* lastYear)
{
    const Compared compared(report, edition.ruleSet(), lastYear);
    std::vector<Finding> findings;
    addFindings(compared.subject(), findings);
    sort(findings, edition.form());
    return findings;
}

} // namespace gouji
