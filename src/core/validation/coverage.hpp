// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"

#include <vector>

namespace gouji {

// What became of a rule in a report.
enum class RuleOutcome {
    Holds,
    Violated,
    SwitchedOff,
    NoLastYear,   // compares with last year's report, and there is none
    NoText,       // is about the text, and there is none
    NoTextFigure, // judges figures of the text, and could judge none of them
    NotFilledIn,  // has nothing to look at yet
    Obstructed,   // could not be judged somewhere: RuleResult::obstacle
};

struct RuleResult {
    const rules::Rule* rule = nullptr; // of the validation's edition
    RuleOutcome outcome = RuleOutcome::Holds;
    std::size_t findings = 0;                   // explained ones too
    const rules::NotJudged* obstacle = nullptr; // of the validation; null where nothing stood in the way

    bool isJudged() const { return outcome == RuleOutcome::Holds || outcome == RuleOutcome::Violated; }
    bool isAboutText() const { return rule->kind.starts_with("text"); }
};

// Of every rule of the validation's edition, in their order. Refers to the validation.
std::vector<RuleResult> ruleResultsOf(const Validation& validation);

// Whether the report has a text of its own: words in its first section, figures below its title, or
// figures about the tables anywhere.
bool hasText(const Validation& validation);

} // namespace gouji
