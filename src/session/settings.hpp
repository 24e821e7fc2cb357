// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::session {

// Whether findings are marked in the sheets. The user's choice is kept in the office's configuration
// (extension/registry/Settings.xcs) and holds for documents opened later.
enum class MarkDisplay { Hidden, Shown };

MarkDisplay rememberedMarkDisplay(const css::uno::Reference<css::uno::XComponentContext>& context);
void remember(MarkDisplay display, const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::session
