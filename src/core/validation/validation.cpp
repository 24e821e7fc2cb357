// SPDX-License-Identifier: MPL-2.0
#include "core/validation/validation.hpp"

#include <algorithm>

namespace gouji {

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
    return static_cast<int>(std::ranges::count_if(findings, [&](const rules::Finding& finding) {
        return finding.isOpen() && finding.severity == severity;
    }));
}

int Validation::explainedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(findings, [](const rules::Finding& finding) { return !finding.isOpen(); }));
}

} // namespace gouji
