// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/messages.hpp"

namespace gouji::cli {

// Prints where the figures of two files differ: Consistent where they are the same, Inconsistent where they
// differ, Unreadable where one of them could not be read, or not all of it.
ExitStatus compare(const Compare& request, const packs::Catalogue& catalogue,
                   const wording::Messages& messages);

} // namespace gouji::cli
