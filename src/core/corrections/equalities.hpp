// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/figures.hpp"
#include "core/rules/relation.hpp"
#include "core/rules/rule.hpp"
#include "core/validation/validation.hpp"

#include <optional>
#include <vector>

namespace gouji::corrections {

// The figures of a report, and those of last year's where there is one.
struct YearFigures {
    rules::Figures thisYear;
    std::optional<rules::Figures> lastYear;

    // Last year's only where there are any.
    const rules::Figures& of(reports::Period period) const
    {
        return period == reports::Period::ThisYear ? thisYear : *lastYear;
    }
    const rules::Figures::Entry& entry(const rules::YearCell& cell) const { return of(cell.period)[cell.index]; }
};

// A hard equality of two sums; refers to the rule set.
struct Equality {
    const rules::Rule* rule = nullptr;
    const rules::Relation* relation = nullptr;
    const rules::LinearSum* left = nullptr;
    const rules::LinearSum* right = nullptr;
};

struct Equalities {
    std::vector<Equality> equalities;
    bool areAll = true; // false where the report must satisfy other rules about figures, too
};

// What the figures must satisfy: rules of severity error without a condition whose figures are there and whose
// finding nobody explained.
Equalities equalitiesOf(const Validation& validation, const YearFigures& figures);

} // namespace gouji::corrections
