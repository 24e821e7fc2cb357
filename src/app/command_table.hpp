// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

#include <span>

namespace gouji::app {

// Every command that extension/registry/Addons.xcu puts into menu and toolbar, and what carries it out.
std::span<const commands::Command> commandTable();

} // namespace gouji::app
