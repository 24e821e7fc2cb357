// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"
#include "core/model/code.hpp"
#include "core/rules/finding.hpp"

#include <functional>
#include <string>
#include <vector>

namespace gouji::model {
struct Report;
}
namespace gouji::catalogue {
struct Edition;
}

namespace gouji::rules {

// What a check looks at. The references outlive the call.
struct Subject {
    const model::Report& report;
    const catalogue::Edition& edition;
};

// The code of one kind of rule, bound to the rule's own parameters: a pure function.
// It fills in everything of a finding but rule and severity.
using Check = std::function<std::vector<Finding>(const Subject&)>;

// A requirement on a report.
struct Rule {
    model::RuleId id;
    Severity severity = Severity::Error;
    LocalisedText name; // a few words, for lists
    LocalisedText statement;
    LocalisedText source; // document and article, or what else it rests on
    Check check;
};

} // namespace gouji::rules
