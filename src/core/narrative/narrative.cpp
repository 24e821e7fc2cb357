// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/narrative.hpp"

#include "core/narrative/blank_findings.hpp"
#include "core/narrative/figure_findings.hpp"
#include "core/narrative/form_findings.hpp"
#include "core/narrative/last_year_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji::narrative {
namespace {

constexpr std::array looks{figureFindings, blankFindings,         leftoverFindings, sectionFindings,
                           lengthFindings, titleFindings,         yearFindings,     agencyFindings,
                           feeFindings,    sameAsLastYearFindings};

// With the severity of its rule, unless it has a milder one of its own. False where the rule is not checked.
bool takeSeverity(const catalogue::Edition& edition, rules::Finding& finding)
{
    const rules::Rule* rule = edition.find(finding.rule);
    if (!rule || std::ranges::find(edition.rulesOff, finding.rule) != edition.rulesOff.end())
        return false;
    if (finding.severity != rules::Severity::Information)
        finding.severity = rule->severity;
    return true;
}

} // namespace

Narrative read(const rules::Subject& subject, const reports::Report* lastYear)
{
    Narrative narrative;
    if (!subject.edition.claims || subject.report.sections.empty())
        return narrative;
    const ReadText text = readText(subject);
    narrative.figures = figuresOf(text, subject);
    const Reviewed reviewed{subject, text, lastYear};
    for (const auto look : looks)
        std::ranges::move(look(reviewed), std::back_inserter(narrative.findings));
    std::erase_if(narrative.findings,
                  [&](rules::Finding& finding) { return !takeSeverity(subject.edition, finding); });
    return narrative;
}

} // namespace gouji::narrative
