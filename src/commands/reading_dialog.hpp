// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"
#include "office/program/reading_process.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::commands {

enum class Waited { ToTheEnd, UntilCancelled };

// Waits for a file to be read, for two minutes at most. Where that takes long, a dialog says so and lets the user
// cancel it.
Waited waitFor(program::ReadingProcess& reading, const std::string& file,
               const css::uno::Reference<css::uno::XComponentContext>& context, const wording::Messages& messages);

} // namespace gouji::commands
