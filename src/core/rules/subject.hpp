// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/figures.hpp"
#include "core/rules/rule_set.hpp"

namespace gouji::rules {

// What rules look at. The references outlive the call.
struct Subject {
    const reports::Report& report;
    const RuleSet& rules;
    const Figures& figures;
    const Figures* lastYear = nullptr; // null where there is no report of the period before to compare with

    const forms::Form& form() const { return rules.form(); }
};

} // namespace gouji::rules
