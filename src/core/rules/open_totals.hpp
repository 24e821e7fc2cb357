// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/figures.hpp"

#include <vector>

namespace gouji::rules {

// Finds the totals that nobody filled in, or left out with their row or column, though there is something to add
// up. Such a total cannot be wrong: it stands for the sum of its parts wherever a rule speaks of it, and the rule
// that states its figure is not judged: the first one, where several do.
void openTotals(const RuleSet& rules, std::vector<Figures::Entry>& entries);

} // namespace gouji::rules
