// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/form.hpp"
#include "core/rules/rule.hpp"

#include <cstddef>
#include <functional>
#include <vector>

namespace gouji::rules {

using Rules = std::vector<std::reference_wrapper<const Rule>>;

// Rules over the cells of a form: official ones, and those of an office and of a workbook laid over them. A layer
// holds what it adds alone and refers to what it lies over.
class RuleSet {
public:
    struct Layer {
        std::vector<Rule> rules = {};
        std::vector<forms::NamedCells> named = {}; // named ranges that these rules speak of
        std::vector<reports::RuleId> off = {};     // rules of this layer or below that are not to be checked
    };

    // The form outlives the rules.
    RuleSet(const forms::Form& form, Layer layer);
    // Lies over other rules, which outlive it.
    RuleSet(const RuleSet& below, Layer layer);
    RuleSet(const RuleSet&) = delete;
    RuleSet& operator=(const RuleSet&) = delete;
    ~RuleSet() = default;

    const forms::Form& form() const { return m_form; }

    // Every rule, those of the lowest layer first; those that are switched off, too: findings call them by name.
    const Rules& all() const { return m_all; }
    // The rules that are to be checked.
    const Rules& judged() const { return m_judged; }
    // Null where there is no such rule.
    const Rule* find(const reports::RuleId& rule) const;
    // The rules switched off, those of the lowest layer first.
    const std::vector<reports::RuleId>& off() const { return m_off; }

    const std::vector<forms::NamedCells>& named() const { return m_named; }
    // Of the form and of all named ranges, whose cells stand behind those of the form.
    std::size_t cellCount() const;
    // Whether an official rule, or one from an office's files, wants the cell to be the sum of other cells of its
    // table. It stays a total where the rule is switched off.
    bool isTotal(std::size_t cell) const { return cell < m_totals.size() && m_totals[cell]; }

private:
    void list();

    const forms::Form& m_form;
    std::vector<Rule> m_rules; // of this layer
    Rules m_all;
    Rules m_judged;
    std::vector<reports::RuleId> m_off;
    std::vector<forms::NamedCells> m_named;
    std::vector<bool> m_totals; // by cell
};

} // namespace gouji::rules
