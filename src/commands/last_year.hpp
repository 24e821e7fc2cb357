// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_table.hpp"

namespace gouji::commands {

// Asks which report of last year to compare with, and compares.
void chooseLastYear(const Workplace& workplace);

// Fills 上年结转 in; asks for last year's report first where none is chosen.
void fillCarriedOver(const Workplace& workplace);

} // namespace gouji::commands
