// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"
#include "core/reports/period.hpp"
#include "core/rules/comparison.hpp"
#include "core/rules/finding.hpp"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace gouji::rules {

struct Subject;

// A cell by its index in the edition, this year's or last year's.
struct YearCell {
    std::size_t index = 0;
    reports::Period period = reports::Period::ThisYear;

    friend auto operator<=>(const YearCell&, const YearCell&) = default;
};

// ( Σ factor × figure + constant ) ÷ divisor: what nearly every side of a rule is. Bounded so that sums of whole
// figures cannot overflow.
struct LinearSum {
    static constexpr std::int64_t largestFactor = 10'000;
    static constexpr std::int64_t largestConstant = 1'000'000'000;
    static constexpr std::int64_t largestDivisor = 8;
    static constexpr std::size_t mostTerms = 1'000;

    struct Term {
        YearCell cell;
        std::int64_t factor = 1;
    };

    std::vector<Term> terms;
    std::int64_t constant = 0;
    std::int64_t divisor = 1;
};

// Any other calculation: steps that put values on a stack and take them off.
struct Calculation {
    struct Step {
        enum class Kind { Number, Cells, Add, Subtract, Multiply, Divide, Negate, Absolute };

        Kind kind = Kind::Number;
        figures::Decimal number = {};
        std::vector<YearCell> cells = {}; // whose sum is meant
    };

    std::vector<Step> steps;
};

using Side = std::variant<LinearSum, Calculation>;

struct Inequation {
    Side left;
    Comparison comparison = Comparison::Equal;
    Side right;
};

// What the figures must satisfy in one place: the left side is what is stated, the right side what is expected of
// it. Not judged where a figure it needs is not there or cannot be read, where a divisor is 0, or where it would
// tell the figure of an open total.
struct Relation {
    Place at;
    Inequation statement;
    // Judged only where all statements of any of these groups hold; always where there are none.
    std::vector<std::vector<Inequation>> condition;
    // Judged only where this cell is not in the sheet: the relation is that of an out-of-date form.
    std::optional<std::size_t> onlyWithout;
};

enum class Judgement {
    Holds,
    Violated,
    NotApplicable, // the report is none of those that the relation is about
    NotJudged,
};

Judgement judgementOf(const Relation& relation, const Subject& subject);

// Whether the relation would tell the figure of a total that nobody filled in: it is not judged.
bool tellsOpenTotal(const Relation& relation, const Subject& subject);

// Adds a finding where the relation does not hold.
void judge(const Relation& relation, const Subject& subject, std::vector<Finding>& findings);

// Whether any of the groups holds in all its statements; true without groups.
bool isMet(const std::vector<std::vector<Inequation>>& condition, const Subject& subject);

} // namespace gouji::rules
