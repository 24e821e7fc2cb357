// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/rule.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::records {

// The document property that keeps the explanations of a workbook.
inline constexpr std::string_view explanationsProperty = "gouji.explanations";

// What a clerk said about a finding, and the figures it was said of.
struct GivenExplanation {
    reports::RuleId rule;
    rules::Place at;
    std::vector<std::string>
        figures; // of all passages and cells of the finding, in its order, as canonical decimals
    std::string text;
};

// The explanation of a finding as it is now.
GivenExplanation explanationOf(const rules::Finding& finding, std::string text);

// Puts a finding's explanation in the place of an earlier one about the same; an empty text takes it away.
void give(GivenExplanation explanation, std::vector<GivenExplanation>& given);

// Settles a finding by an explanation that was given for the very same figures. One given for other figures has
// lapsed: the finding stays open, and knows the old text.
void apply(const std::vector<GivenExplanation>& given, rules::Finding& finding);

// Whether an explanation may settle a finding of that rule: warnings and information always, errors where the
// rule says so. Findings about an office's own rules have no rule themselves.
bool maySettle(const rules::Finding& finding, const rules::Rule* rule);

// As the document property holds them: JSON. What cannot be read is as good as not there.
std::string toProperty(const std::vector<GivenExplanation>& given);
std::vector<GivenExplanation> fromProperty(std::string_view property);

} // namespace gouji::records
