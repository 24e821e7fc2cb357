// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/controls.hpp"

namespace gouji::sidebar {

// Places the panel's controls below each other in a window of that size, in pixels: the tree and the details share
// the height that the others leave. Hidden controls take no room.
void arrangePanel(const Controls& controls, const css::awt::Size& size);

} // namespace gouji::sidebar
