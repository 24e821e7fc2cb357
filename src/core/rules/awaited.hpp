// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/rule_set.hpp"

#include <cstdint>
#include <vector>

namespace gouji::rules {

// What a report that is being filled in still waits for: which of its findings are only so because figures are
// blank. Sums that Calc calculates of blank cells are no figures either. Whoever typed a total is done with its
// parts: blank ones are meant as 0. Refers to both, which outlive it.
class Awaited {
public:
    Awaited(const reports::Report& report, const RuleSet& rules);

    // Whether the finding says no more than that cells are blank, or a figure it rests on is still to come.
    bool waits(const Finding& finding) const;

private:
    enum class State : std::uint8_t { There, Blank, Typed, Calculated };

    bool isThere(std::size_t cell, std::vector<bool>& seen) const;
    bool isTypedTotal(const Finding& finding) const;

    const RuleSet& m_rules;
    std::vector<State> m_states;                          // by cell of the form
    std::vector<std::vector<const LinearSum*>> m_partsOf; // of totals, by cell of the form
};

// Whether the rule only counts what is blank.
bool isAboutBlanks(const Finding& finding, const RuleSet& rules);

} // namespace gouji::rules
