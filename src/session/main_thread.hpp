// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace gouji::session {

// Runs the action on the office's main thread, soon after the caller has returned. May be called on any thread.
void postToMainThread(const css::uno::Reference<css::uno::XComponentContext>& context,
                      std::function<void()> action);

// Whether the caller is on it.
bool isMainThread();

// Has the action run on the main thread, and waits until it has called the function that it is handed. For other
// threads; they may hold the office's lock, as those do on which a macro in Basic was asked for from outside.
// Throws std::future_error where the action is given up, since the office ends.
void waitForMainThread(const css::uno::Reference<css::uno::XComponentContext>& context,
                       std::function<void(std::function<void()> finished)> action);

} // namespace gouji::session
