// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_table.hpp"

namespace gouji::commands {

// Go to the cells of the next open finding, or the one before; say so where there is none.
void goToNextFinding(const Workplace& workplace);
void goToPreviousFinding(const Workplace& workplace);

// Takes the marks off until the next validation.
void clearMarks(const Workplace& workplace);

// Puts the formulas of totals back where they were overwritten, in the tables on the sheet shown.
void fillTotals(const Workplace& workplace);

} // namespace gouji::commands
