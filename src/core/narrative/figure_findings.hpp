// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// Figures that contradict the tables or last year's, parts that are more than their whole, and figures that are
// given twice, differing.
Findings figureFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
