// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>

namespace gouji::commands {

// Opens the extension's template of an edition as a new, untitled workbook.
void openNewReport(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view edition);

} // namespace gouji::commands
