// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::interop {

// Tells the user that a command failed, and why. Returns when the box is closed.
void showFailure(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame, const wording::Messages& messages,
                 const std::string& why);

// Tells the user in plain words why there is nothing to do, or what to bear in mind. Returns when the box is
// closed.
void showNotice(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XFrame>& frame, const std::string& title,
                const std::string& text);

// Asks a question that is answered with yes or no; no is proposed. True for yes.
bool ask(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame, const std::string& title, const std::string& text);

} // namespace gouji::interop
