// SPDX-License-Identifier: MPL-2.0
#include "commands/deck.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace gouji::commands {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void showDeck(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY_THROW);
    const auto sidebar = controller->getSidebar();
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("GoujiDeck"), UNO_QUERY_THROW);
    deck->activate(true);
}

} // namespace gouji::commands
