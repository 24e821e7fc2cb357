// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji::report_text {

// Asks which of some changes are to be made, each a line; all are chosen at first. Returns their places in the
// list, or nothing where the user cancels.
std::optional<std::vector<std::size_t>>
askForChanges(const css::uno::Reference<css::uno::XComponentContext>& context, const wording::Messages& messages,
              const std::vector<std::string>& changes);

} // namespace gouji::report_text
