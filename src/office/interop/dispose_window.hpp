// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XInterface.hpp>

namespace gouji::interop {

// Takes down a window that was made from a dialog file, and the model of its controls, which the office keeps for
// ever otherwise.
void disposeWindow(const css::uno::Reference<css::uno::XInterface>& window);

} // namespace gouji::interop
