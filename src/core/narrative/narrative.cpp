// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/narrative.hpp"

#include "core/narrative/blank_findings.hpp"
#include "core/narrative/fee_findings.hpp"
#include "core/narrative/figure_findings.hpp"
#include "core/narrative/identity_findings.hpp"
#include "core/narrative/last_year_text.hpp"
#include "core/narrative/section_findings.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji::narrative {
namespace {

constexpr std::array looks{figureFindings, blankFindings,         leftoverFindings, sectionFindings,
                           lengthFindings, titleFindings,         yearFindings,     agencyFindings,
                           feeFindings,    sameAsLastYearFindings};

// With the severity of its rule, unless it has a milder one of its own. False where the rule is not checked.
bool takeSeverity(const rules::RuleSet& ruleSet, rules::Finding& finding)
{
    const rules::Rule* rule = ruleSet.find(finding.rule);
    if (!rule || std::ranges::count(ruleSet.off(), finding.rule) > 0)
        return false;
    if (finding.severity != rules::Severity::Information)
        finding.severity = rule->severity;
    return true;
}

} // namespace

Narrative read(const rules::Subject& subject, const packs::Edition& edition, const reports::Report* lastYear)
{
    Narrative narrative;
    const packs::Claims* claims = subject.report.sections.empty() ? nullptr : edition.claims();
    if (!claims)
        return narrative;
    const ReadText text = readText(subject, *claims);
    narrative.figures = figuresOf(text, subject);
    const Reviewed reviewed{subject, *claims, text, lastYear};
    for (const auto look : looks)
        std::ranges::move(look(reviewed), std::back_inserter(narrative.findings));
    std::erase_if(narrative.findings,
                  [&](rules::Finding& finding) { return !takeSeverity(subject.rules, finding); });
    return narrative;
}

} // namespace gouji::narrative
