// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"
#include "core/wording/messages.hpp"

namespace gouji::cli {

// Checks the files in their order and prints the results of each; problems go to the standard error, and the
// files after them are still checked.
ExitStatus check(const Check& request, const packs::Catalogue& catalogue, const wording::Messages& messages);

} // namespace gouji::cli
