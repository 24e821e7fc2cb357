// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_table.hpp"

namespace gouji::commands {

// Validates and opens a new spreadsheet that tells of the validation: to be printed, saved as PDF, and signed.
void showValidationReport(const Workplace& workplace);

} // namespace gouji::commands
