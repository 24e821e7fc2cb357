// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::validation_report {

// Validates and opens a new spreadsheet that tells of the validation: to be printed, saved as PDF, and signed.
void show(const commands::CommandContext& command);

} // namespace gouji::validation_report
