// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

#include <string_view>

namespace gouji::new_report {

// Opens the extension's template of an edition as a new, untitled workbook, or says that it is not there.
void open(const commands::CommandContext& command, std::string_view edition);

} // namespace gouji::new_report
