// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"
#include "core/reports/code.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/relation.hpp"

#include <functional>
#include <string>
#include <vector>

namespace gouji::rules {

// The code of a kind of rule that no relation between figures can express: a pure function, bound to the rule's
// own parameters. It fills in everything of a finding but what all findings of the rule have in common.
using Check = std::function<std::vector<Finding>(const Subject&)>;

// What an explanation by the clerk does to a rule's findings: warnings and information may be explained, errors
// need to be mended.
enum class Explanation { Settles, DoesNotSettle };

// What violates a rule in several places of a table: a finding each, or one that lists all its cells.
enum class Gathering { Each, OfTable };

// The reports of which a rule asks nothing.
using Exemption = std::function<bool(const reports::Report&)>;

// Who asks for it: the authority behind the form, or an office for its own.
enum class Origin { Official, Own };

// A requirement on a report: relations between figures, or a check of another kind.
struct Rule {
    reports::RuleId id;
    Severity severity = Severity::Error;
    Explanation explanation = Explanation::DoesNotSettle;
    LocalisedText name; // a few words, for lists
    LocalisedText statement;
    LocalisedText source; // document and article, or what else it rests on
    Origin origin = Origin::Official;
    std::string kind = {}; // as in rules.json
    std::vector<std::string> formulas = {};
    std::vector<Relation> relations = {};
    Check check = {};
    Gathering gathering = Gathering::Each;
    Exemption exempts = {};

    // Whether it needs last year's report: without one it is not judged.
    bool looksAtLastYear() const;
};

// Where findings of one of the rule's relations stand.
Place placeOf(const Rule& rule, const Relation& relation);

// All that violates the rule.
std::vector<Finding> findingsOf(const Rule& rule, const Subject& subject);

} // namespace gouji::rules
