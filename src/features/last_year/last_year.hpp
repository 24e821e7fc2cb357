// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

namespace gouji::last_year {

// Asks which report of last year to compare with, and compares.
void choose(const commands::CommandContext& command);

// Fills 上年结转 in; asks for last year's report first where none is chosen.
void fillCarriedOver(const commands::CommandContext& command);

} // namespace gouji::last_year
