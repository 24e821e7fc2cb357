// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/equalities.hpp"
#include "core/corrections/system.hpp"
#include "core/rules/rule_set.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace gouji::corrections {

// What a cell is to a system: the figure before all changes, and which changes it follows.
struct Part {
    enum class Kind { NotSeen, BeingSeen, Variable, Follower, Constant, Useless };

    Kind kind = Kind::NotSeen;
    std::int64_t base = 0;
    std::vector<Term> terms = {};
};

// Adds terms, each so many times, to terms in ascending order of their variables.
void add(const std::vector<Term>& terms, std::int64_t factor, std::vector<Term>& to);

// Whether the column counts something, so that its figures are whole.
bool isCount(const rules::Figures::Entry& entry, std::size_t cell, const forms::Form& form);

// Works out what the cells of a report are when a row of the system first speaks of them, and adds variables and
// followers to the system, whose decimals are known.
class CellParts {
public:
    CellParts(const YearFigures& figures, const rules::RuleSet& rules, const std::vector<Equality>& equalities,
              System& system);

    // Valid until the next call.
    const Part& partOf(const rules::YearCell& cell);
    // So many units of the system are 1.
    std::int64_t scale() const { return m_scale; }

private:
    Part newPart(std::size_t index);
    Part constantOf(const rules::YearCell& cell) const;
    Part variableOf(std::size_t index);
    Part formulaPart(std::size_t index);
    bool isViolated(const Equality& equality) const;
    std::optional<Part> followerOf(std::size_t index, const rules::LinearSum& parts);
    std::optional<Part> sumOf(const rules::LinearSum& parts);
    std::optional<std::int64_t> scaled(const figures::Decimal& number) const;

    const YearFigures& m_figures;
    const forms::Form& m_form;
    const std::vector<Equality>& m_equalities;
    System& m_system;
    std::vector<Part> m_parts; // by cell
    Part m_lastPart;           // of last year's report
    std::int64_t m_scale = 1;
};

} // namespace gouji::corrections
