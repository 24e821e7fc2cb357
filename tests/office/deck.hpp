// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/accessible.hpp"
#include "office/office.hpp"

#include <com/sun/star/ui/XDeck.hpp>

#include <string>

namespace gouji::office {

// Our deck in the sidebar of a document's window.
css::uno::Reference<css::ui::XDeck> deckOf(const Document& document);

// Opens the deck and gives its panel.
Accessible openPanel(const Document& document);

// Waits until the panel shows a text.
bool shows(const Accessible& panel, const std::string& text);

} // namespace gouji::office
