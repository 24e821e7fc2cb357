// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::conversion {

// Replace formulas that call the cell functions by their results, for sending a workbook to those who lack them:
// one undo step. All or nothing: where a cell may not be changed, or there is no such formula, the user is told.
void convertSelectedFunctions(const commands::CommandContext& command);
void convertAllFunctions(const commands::CommandContext& command);

} // namespace gouji::conversion
