// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// The sections: all there, in order, headed as the edition has it, those without a table not empty. Not judged of
// a text that holds few of them: it is a part of a report.
Findings sectionFindings(const Reviewed& reviewed);

// The section that is to be short.
Findings lengthFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
