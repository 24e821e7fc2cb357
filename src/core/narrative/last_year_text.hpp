// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// Sections more than half of which stand word for word in last year's report, figures and years aside. Nothing
// where there is none.
Findings sameAsLastYearFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
