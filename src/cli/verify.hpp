// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"
#include "core/wording/messages.hpp"

namespace gouji::cli {

// Says of each file whether its figures are those that were validated, by the record in the workbook's properties
// and by the one beside the file, and by which rules. Folders are walked in name order. Problems with reading go
// to the standard error.
ExitStatus verify(const Verify& request, const packs::Catalogue& catalogue, const wording::Messages& messages);

} // namespace gouji::cli
