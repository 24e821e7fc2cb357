// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::interop {

// The language of the office's interface.
Language interfaceLanguage(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::interop
