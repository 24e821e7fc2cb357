// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::proposals {

// Show the best proposal for the finding looked at, or the first error, over its cells; write it into them. Say so
// where there is none.
void preview(const commands::CommandContext& command);
void accept(const commands::CommandContext& command);

// Puts the formulas of totals back where they were overwritten, in the tables on the sheet shown.
void fillTotals(const commands::CommandContext& command);

} // namespace gouji::proposals
