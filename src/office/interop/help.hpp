// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>

namespace gouji::interop {

// Opens a page of the extension's help, help/<language>/<page>.html, in the user's browser; tells the user where
// it lies if no browser can be started.
//
// The pages are no part of the office's own help. Of an extension's pages there LibreOffice 7.4 shows none without
// Writer, and where its own help is not installed, F1 on one of them ends the whole office: it transforms them by
// a stylesheet of that help.
void showHelp(const css::uno::Reference<css::uno::XComponentContext>& context, Language language,
              std::string_view page);

// Lets F1 open a page of the help while one of the controls has the focus.
void openHelpOnF1(const css::uno::Reference<css::awt::XControlContainer>& controls,
                  const css::uno::Reference<css::uno::XComponentContext>& context, Language language,
                  std::string_view page);

// The same for a dialog, from now until it is disposed of: its window has keys before a control has the focus.
void openHelpOnF1InDialog(const css::uno::Reference<css::awt::XDialog>& dialog,
                          const css::uno::Reference<css::uno::XComponentContext>& context, Language language,
                          std::string_view page);

} // namespace gouji::interop
