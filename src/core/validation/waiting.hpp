// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"

#include <cstddef>
#include <set>

namespace gouji {

// The findings that are not to be shown while the report is being filled in, by their places in
// Validation::findings: see rules::Awaited. None where nothing is blank.
std::set<std::size_t> waitingIn(const Validation& validation);

// Whether a report that is opened or pasted is no longer being filled in: something stands in all of its tables,
// and no more than a tenth of its cells is blank. What is blank then is meant to be, or was forgotten.
bool isAsGoodAsFilledIn(const Validation& validation);

} // namespace gouji
