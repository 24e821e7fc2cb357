// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::report_text {

// Writes a figure of the tables that the user chooses, or that a macro names by the arguments Table, Row and
// Column, as plain text into the sentence in the selected cell: where the cursor stands in a cell that is being
// edited, else in the place of the first blank (XX, ____), else at the end.
void insertFigure(const commands::CommandContext& command);

// Brings figures of the text that contradict the tables up to them: those that the user chooses of a list, or all
// where no dialog may be shown. The reply says how many: Updated.
void updateFigures(const commands::CommandContext& command);

// Gives each paragraph of the text's sheets a row of its own, the formats back that pasting destroyed, and rows as
// high as their text.
void tidy(const commands::CommandContext& command);

// Fills the sheets of the text that are empty from a report in another file, as one undo step. A macro names the
// file by "URL".
void takeFromFile(const commands::CommandContext& command);

} // namespace gouji::report_text
