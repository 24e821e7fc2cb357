// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// The sections: all there, in order, headed as the edition has it, those without a table not empty. Not judged of
// a text that holds few of them: it is a part of a report.
Findings sectionFindings(const Reviewed& reviewed);

// The section that is to be short.
Findings lengthFindings(const Reviewed& reviewed);

// The title is that of the report.
Findings titleFindings(const Reviewed& reviewed);

// The year of another report in the title, the period or a heading.
Findings yearFindings(const Reviewed& reviewed);

// The signature names another body than the title.
Findings agencyFindings(const Reviewed& reviewed);

// The fee for dealing with applications is spoken of where the tables count those who did not pay it.
Findings feeFindings(const Reviewed& reviewed);

} // namespace gouji::narrative
