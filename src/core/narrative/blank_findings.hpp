// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// Places where a number was left out: XX件, ____件, （ ）件, and where a sentence counts without a number:
// 共收到申请件.
Findings blankFindings(const Reviewed& reviewed);

// Sentences that a form or its instructions left in the text.
Findings leftoverFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
