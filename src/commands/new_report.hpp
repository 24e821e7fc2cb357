// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_table.hpp"

#include <string_view>

namespace gouji::commands {

// Opens the extension's template of an edition as a new, untitled workbook, or says that it is not there.
void openNewReport(const Workplace& workplace, std::string_view edition);

} // namespace gouji::commands
