// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/sessions.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>

namespace gouji::reminder {

// From now on, before the spreadsheet in the frame is saved as PDF, printed or sent, says that its report is not
// finished or has open errors, where the user wants to be reminded. Never a lock: the user can always go on. Where
// the document holds no report nothing is said.
void watch(const css::uno::Reference<css::frame::XFrame>& frame,
           const css::uno::Reference<css::uno::XComponentContext>& context,
           const std::shared_ptr<session::Sessions>& sessions);

} // namespace gouji::reminder
