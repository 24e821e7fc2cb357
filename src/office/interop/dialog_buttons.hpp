// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>

namespace gouji::interop {

// The row at the foot of a dialog, whose file has it as on GNOME: help at the left edge, cancel and then what
// accepts (ok or save) at the right. Where the desktop does it the other way round, these two change places.
void orderButtons(const css::uno::Reference<css::awt::XControlContainer>& dialog);

// Lets the button "help" open a page of the help, where the dialog has one.
void openHelpOnButton(const css::uno::Reference<css::awt::XControlContainer>& dialog,
                      const css::uno::Reference<css::uno::XComponentContext>& context, Language language,
                      std::string_view page);

} // namespace gouji::interop
