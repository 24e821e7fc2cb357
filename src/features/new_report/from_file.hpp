// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::new_report {

// Makes a new workbook of a report in any file we read: its figures, or what goes on from it the year after. Asks
// for the file and for what it is, and says what was read, what not, and what was changed. A macro gives the
// arguments URL and Purpose ("this-report" or "last-years").
void fromFile(const commands::CommandContext& command);

// The same with the text document in the window, in which nothing is changed.
void fromDocument(const commands::CommandContext& command);
// With its figures as they are, asking nothing.
void checkDocument(const commands::CommandContext& command);

} // namespace gouji::new_report
