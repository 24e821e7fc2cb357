// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_table.hpp"

namespace gouji::commands {

// Go to the cells of the next open finding, or the one before; say so where there is none.
void goToNextFinding(const Workplace& workplace);
void goToPreviousFinding(const Workplace& workplace);

// Show the best proposal for the finding looked at, or the first error, over its cells; write it into them. Say so
// where there is none.
void previewProposal(const Workplace& workplace);
void acceptProposal(const Workplace& workplace);

// Takes the marks off until the next validation.
void clearMarks(const Workplace& workplace);

// Puts the formulas of totals back where they were overwritten, in the tables on the sheet shown.
void fillTotals(const Workplace& workplace);

} // namespace gouji::commands
