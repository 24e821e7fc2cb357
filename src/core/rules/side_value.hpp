// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/rational.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/relation.hpp"

#include <cstdint>
#include <optional>

namespace gouji::rules {

// What the report of that year has in the cell; an absent entry where there is no such report.
const Figures::Entry& entryOf(const YearCell& cell, const Subject& subject);

// The quick way to a side's value: all figures are small whole numbers, which only need to be added.
struct QuickSum {
    enum class Outcome { Known, NotJudged, NeedsExactness };

    Outcome outcome = Outcome::Known;
    std::int64_t sum = 0; // before the division
};

QuickSum quickSumOf(const LinearSum& side, const Subject& subject);

// The exact value. Nothing where a figure it needs is not known, and of a division by 0.
std::optional<figures::Rational> valueOf(const Side& side, const Subject& subject);

} // namespace gouji::rules
