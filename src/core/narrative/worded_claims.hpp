// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

namespace gouji::narrative {

// Adds what a clause without a figure says in words: that there were none, that all were, that nothing is pending,
// that it has doubled.
void addWordedClaim(Interpretation& all, TokenRange clause);

} // namespace gouji::narrative
