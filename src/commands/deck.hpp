// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>

namespace gouji::commands {

// Opens the sidebar of a frame at our deck.
void showDeck(const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace gouji::commands
