// SPDX-License-Identifier: MPL-2.0
#include "core/wording/rule_result_text.hpp"

#include "core/wording/not_judged_text.hpp"

namespace gouji::wording {

std::string outcomeOf(const RuleResult& result, const Messages& messages)
{
    switch (result.outcome) {
    case RuleOutcome::SwitchedOff:
        return messages.text("report-sheet.switched-off");
    case RuleOutcome::Violated:
        return messages.text("report-sheet.violations", {{"count", std::to_string(result.findings)}});
    case RuleOutcome::NoLastYear:
        return messages.text("report-sheet.no-last-year");
    case RuleOutcome::NoText:
        return messages.text("report-sheet.no-text");
    case RuleOutcome::NoTextFigure:
        return messages.text("report-sheet.no-text-figure");
    case RuleOutcome::Obstructed:
        return messages.text("report-sheet.not-judged", {{"reason", reasonOf(*result.obstacle, messages)}});
    case RuleOutcome::NotFilledIn:
        return messages.text("report-sheet.not-filled-in");
    case RuleOutcome::Holds:
        break;
    }
    return messages.text("report-sheet.holds");
}

} // namespace gouji::wording
