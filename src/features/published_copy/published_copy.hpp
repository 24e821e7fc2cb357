// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::published_copy {

// Asks for the published copy of the report, in any form, and lists what it says otherwise as findings; given
// again, ends that. A macro gives the argument URL.
void compare(const commands::CommandContext& command);

bool isCompared(const session::Session& session);

} // namespace gouji::published_copy
