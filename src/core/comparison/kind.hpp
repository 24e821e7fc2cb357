// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::comparison {

// What may stand beside a report. Formulas speak of the period before as "last-year".
enum class Kind {
    PeriodBefore,  // the same body's report for it
    UnitsBelow,    // the reports that a report of the office above adds up
    PublishedCopy, // the same report as the public reads it
};

} // namespace gouji::comparison
