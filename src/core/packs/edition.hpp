// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/form.hpp"
#include "core/packs/texts.hpp"
#include "core/rules/rule_set.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gouji::packs {

struct Claims;
struct Family;

// The rules of an edition as its files have them.
struct OfficialRules {
    std::string version;
    rules::RuleSet::Layer layer; // with those of an office's files
};

// What an edition consists of. Rules, texts and claims are read when somebody first asks for them.
struct EditionContent {
    forms::Form form;
    std::shared_ptr<const Family> family;
    std::function<OfficialRules(const forms::Form&)> readRules;
    std::function<Texts(const rules::RuleSet&)> readTexts;
    std::function<std::shared_ptr<const Claims>(const forms::Form&)> readClaims = {};
};

// An official version of a report's tables with its rules and texts, and what a workbook lays over them. A small
// value: copies share what they stand on and keep it alive.
class Edition {
public:
    // Of no form: without tables, rules and texts.
    Edition();
    explicit Edition(EditionContent content);
    // The same with a workbook's own rules over its rules.
    Edition with(rules::RuleSet::Layer ownRules) const;

    const forms::Form& form() const;
    const Family& family() const;
    // Compiled when it is first asked for, by any thread.
    const rules::RuleSet& ruleSet() const;
    // Of the official rules.
    const std::string& version() const;
    // The wording of its rules' findings, where they have one of their own.
    const Texts& texts() const;
    // What the text of a report may claim of the tables; null where the edition says nothing of it.
    const Claims* claims() const;

    const reports::EditionCode& code() const { return form().code; }
    // Null where there is no such table or rule.
    const forms::TableDefinition* find(const reports::TableCode& table) const { return form().find(table); }
    const rules::Rule* find(const reports::RuleId& rule) const { return ruleSet().find(rule); }

private:
    struct Shared;

    std::shared_ptr<const Shared> m_shared;
    std::shared_ptr<const rules::RuleSet> m_overlay; // null where nothing lies over the edition
};

} // namespace gouji::packs
