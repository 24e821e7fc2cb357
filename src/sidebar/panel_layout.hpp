// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/controls.hpp"

#include <span>
#include <string_view>

namespace gouji::sidebar {

// A button that keeps its place whatever it says.
struct RowButton {
    std::string_view id;
    sal_Int32 width = 0; // that its widest label asks for, in pixels
};

// Places the panel's controls below each other in a window of that size, in pixels: the tree and the details share
// the height that the others leave. The tree gets six lines and the details eight before either gets more; where
// large letters leave no room for both, the details give way. Hidden controls take no room.
void arrangePanel(const Controls& controls, const css::awt::Size& size, std::span<const RowButton> row);

} // namespace gouji::sidebar
