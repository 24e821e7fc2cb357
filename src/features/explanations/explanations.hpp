// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/session.hpp"

#include <optional>

namespace gouji::explanations {

// Asks the clerk for an explanation of a finding, and keeps or withdraws it. Returns nullopt on success and where
// the clerk changes nothing, otherwise why the document cannot be changed.
std::optional<Message> ask(const css::uno::Reference<css::uno::XComponentContext>& context,
                           session::Session& session, session::FindingIndex index);

} // namespace gouji::explanations
