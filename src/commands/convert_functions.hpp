// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_table.hpp"

namespace gouji::commands {

// Replace formulas that call the cell functions by their results, for sending a workbook to those who lack them:
// one undo step. All or nothing: where a cell may not be changed, or there is no such formula, the user is told.
void convertSelectedFunctions(const Workplace& workplace);
void convertAllFunctions(const Workplace& workplace);

} // namespace gouji::commands
