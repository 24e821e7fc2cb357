// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// The fee for dealing with applications is spoken of where the tables count those who did not pay it.
Findings feeFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
