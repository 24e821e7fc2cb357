// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/sessions.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>

namespace gouji::first_look {

// Looks at the spreadsheet in a window soon after it was opened, and says in a bar above it that its reports have
// errors, or whether the figures of a submission are those that were validated. Says nothing of any other
// workbook, where the deck is open, or where the user does not want that.
void lookSoon(const css::uno::Reference<css::frame::XFrame>& frame,
              const css::uno::Reference<css::uno::XComponentContext>& context,
              const std::shared_ptr<session::Sessions>& sessions);

} // namespace gouji::first_look
