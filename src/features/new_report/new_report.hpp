// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::new_report {

// Opens the extension's template of the command's edition, or of the one that the options name, as a new, untitled
// workbook. Asks for the agency, the year and last year's report first; a macro gives them as the arguments
// Agency, Year and LastYear (a URL).
void open(const commands::CommandContext& command);

} // namespace gouji::new_report
