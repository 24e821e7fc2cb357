// SPDX-License-Identifier: MPL-2.0
#include "office/interop/deck.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace gouji::interop {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr char deckName[] = "GoujiDeck";

} // namespace

bool isDeckShown(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY_THROW);
    const auto sidebar = controller->getSidebar();
    // Without a sidebar there are no decks, and those of the print preview are without ours.
    if (!sidebar.is() || !sidebar->isVisible() || !sidebar->getDecks()->hasByName(deckName))
        return false;
    return Reference<css::ui::XDeck>(sidebar->getDecks()->getByName(deckName), UNO_QUERY_THROW)->isActive();
}

void showDeck(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    // The office's command is a switch: it would close an open deck, as would XDeck::activate().
    if (isDeckShown(frame))
        return;
    const css::beans::PropertyValue deck("SidebarDeck", 0, Any(rtl::OUString(deckName)),
                                         css::beans::PropertyState_DIRECT_VALUE);
    css::frame::DispatchHelper::create(context)->executeDispatch(
        Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW), ".uno:SidebarDeck", "_self", 0,
        {&deck, 1});
}

} // namespace gouji::interop
