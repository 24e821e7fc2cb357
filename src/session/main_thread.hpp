// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace gouji::session {

// Runs the action on the office's main thread, soon after the caller has returned. May be called on any thread.
void postToMainThread(const css::uno::Reference<css::uno::XComponentContext>& context,
                      std::function<void()> action);

} // namespace gouji::session
