// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// The title is that of the report.
Findings titleFindings(const Reviewed& reviewed);

// The year of another report in the title, the period or a heading.
Findings yearFindings(const Reviewed& reviewed);

// The signature names another body than the title.
Findings agencyFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
