// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

#include <optional>

namespace gouji::narrative {

// The list that "分别" among the tokens distributes over the figures behind it. Nothing where they have none.
std::optional<Distribution> distributionIn(const Interpretation& all, TokenRange before);

// Adds a figure of the list that is being distributed: it counts the next member.
void addDistributed(Interpretation& all, Claim claim);

} // namespace gouji::narrative
