// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::interop {

// Whether the sidebar of a frame shows our deck.
bool isDeckShown(const css::uno::Reference<css::frame::XFrame>& frame);

// Opens the sidebar of a frame at our deck, in a view that has one.
void showDeck(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace gouji::interop
