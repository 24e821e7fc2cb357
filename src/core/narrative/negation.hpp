// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

namespace gouji::narrative {

// Adds that there were none: 未收到…申请, 没有发生…行政复议和行政诉讼. The word that denies is the clause's token
// `at`.
void addNegation(Interpretation& all, TokenRange clause, std::size_t at);

} // namespace gouji::narrative
