// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"
#include "core/wording/messages.hpp"

namespace gouji::cli {

// Prints the reports of files as they were read, unjudged.
ExitStatus read(const Read& request, const packs::Catalogue& catalogue, const wording::Messages& messages);

} // namespace gouji::cli
