// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/formula/vocabulary.hpp"
#include "core/rules/relation.hpp"

#include <vector>

namespace gouji::rules::formula {

// Where a finding of a formula for each row or column stands: there, or in the one cell on the left side.
enum class Placing { RowOrColumn, Cell };

// One relation for each row or column that the formula speaks of, over cells of the edition. Where an out-of-date
// form has one row instead of several and a formula adds all of those up, a relation on that row comes beside it.
// What is wrong names the place in the formula's text.
Result<std::vector<Relation>> compile(const Formula& formula, const Vocabulary& vocabulary, Placing placing);

// A condition alone, over single cells.
Result<std::vector<std::vector<Inequation>>> compile(const Condition& condition, const Vocabulary& vocabulary);

} // namespace gouji::rules::formula
