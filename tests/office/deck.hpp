// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/accessible.hpp"
#include "office/office.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <string>

namespace gouji::office {

css::uno::Reference<css::ui::XSidebarProvider> sidebarOf(const Document& document);

// Our deck in the sidebar of a document's window.
css::uno::Reference<css::ui::XDeck> deckOf(const Document& document);

// Opens the deck and gives its panel.
Accessible openPanel(const Document& document);

// A text of the interface, without the mark of the letter to press.
std::string chinese(const std::string& key);

// The button that bears a text. Null where none is showing.
Accessible button(const Accessible& panel, const std::string& key);

// Whether it can be pressed now.
bool canPress(const Accessible& panel, const std::string& key);

// Opens the menu of further actions, and presses one of them.
void pressMore(const Accessible& panel, const std::string& key);

// Where a control stands in the panel, in pixels.
css::awt::Rectangle boundsOf(const Accessible& control);

// Waits until the panel shows a text, or does not.
bool shows(const Accessible& panel, const std::string& text);
bool hides(const Accessible& panel, const std::string& text);

} // namespace gouji::office
