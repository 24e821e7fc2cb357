// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::submission {

// Validates, says what is still open, asks where a table is not filled in, and once no error is open, saves a copy
// to be handed in with the record of its validation: in the document's properties, and in a small file beside it.
// The document itself stays as it is.
//
// A macro may give the arguments URL (string; .ods, .xlsx or .pdf), FunctionsAsValues, Incomplete and Overwrite
// (boolean): then nothing is asked or shown, and the reply says what became of it, see docs/macros.md. A report
// that is not finished is refused without Incomplete.
void submit(const commands::CommandContext& command);

} // namespace gouji::submission
