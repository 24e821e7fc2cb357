// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::findings {

// Validates, opens the deck, and adds the verdict to the reply.
void validate(const commands::CommandContext& command);
void showSidebar(const commands::CommandContext& command);

// Go to the cells of the next open finding, or the one before. Where there is none nothing happens: who presses
// the key once more than needed is not stopped by a box. The reply says so.
void goToNext(const commands::CommandContext& command);
void goToPrevious(const commands::CommandContext& command);

void toggleMarks(const commands::CommandContext& command);
// Takes the marks off until the next validation.
void clearMarks(const commands::CommandContext& command);

} // namespace gouji::findings
