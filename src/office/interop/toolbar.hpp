// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>

namespace gouji::interop {

// Takes our toolbar off a window that shows the print preview, where it has nothing to do, and puts it back in a
// window that shows the sheet, unless the user has switched it off.
void fitToolbar(const css::uno::Reference<css::frame::XFrame>& frame, bool isPreview);

} // namespace gouji::interop
