// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

namespace gouji::narrative {

// A claim in words, from the clause's token `first` to its token `last`, quoted with the clause. Its value is 0.
Claim wordedClaim(const Interpretation& all, TokenRange clause, std::size_t first, std::size_t last);

} // namespace gouji::narrative
