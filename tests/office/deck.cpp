// SPDX-License-Identifier: MPL-2.0
#include "office/deck.hpp"

#include "core/wording/messages.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>

#include <stdexcept>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::ui::XSidebarProvider> sidebarOf(const Document& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    return Reference<css::frame::XController2>(model->getCurrentController(), UNO_QUERY_THROW)->getSidebar();
}

Reference<css::ui::XDeck> deckOf(const Document& document)
{
    return {sidebarOf(document)->getDecks()->getByName("GoujiDeck"), UNO_QUERY_THROW};
}

namespace {

Accessible openPanelNow(const Document& document)
{
    // Room for all of it: a window without a screen begins small.
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    model->getCurrentController()->getFrame()->getContainerWindow()->setPosSize(0, 0, 1400, 1200,
                                                                                css::awt::PosSize::POSSIZE);
    sidebarOf(document)->showDecks(true);
    const auto deck = deckOf(document);
    if (!deck->isActive())
        deck->activate(true);
    const Reference<css::ui::XPanel> panel(deck->getPanels()->getByName("GoujiFindingsPanel"), UNO_QUERY_THROW);
    return accessibleOf(panel->getDialog());
}

} // namespace

Accessible openPanel(const Document& document)
{
    Accessible panel;
    // A document that a command opened may have no window yet.
    if (!waitUntil([&] { return (panel = openPanelNow(document)).is(); }))
        throw std::runtime_error("the panel does not open");
    return panel;
}

std::string chinese(const std::string& key)
{
    std::string text = wording::Messages::builtIn(Language::Chinese).text(key);
    std::erase(text, '~');
    return text;
}

Accessible button(const Accessible& panel, const std::string& key)
{
    // The office leaves the dots of a label out of the name.
    std::string name = chinese(key);
    if (name.ends_with("..."))
        name.erase(name.size() - 3);
    return findAccessible(panel, css::accessibility::AccessibleRole::PUSH_BUTTON, name);
}

bool canPress(const Accessible& panel, const std::string& key)
{
    const Accessible found = button(panel, key);
    return found.is() && isEnabled(found);
}

void pressMore(const Accessible& panel, const std::string& key)
{
    if (!button(panel, "sidebar.goTo").is())
        press(button(panel, "sidebar.more"));
    waitUntil([&] { return canPress(panel, key); });
    press(button(panel, key));
}

css::awt::Rectangle boundsOf(const Accessible& control)
{
    css::awt::Rectangle bounds;
    control.call("getBounds") >>= bounds;
    return bounds;
}

namespace {

bool reads(const Accessible& panel, const std::string& text, bool wanted)
{
    return waitUntil([&] { return (textsBelow(panel).find(text) != std::string::npos) == wanted; });
}

} // namespace

bool shows(const Accessible& panel, const std::string& text) { return reads(panel, text, true); }

bool hides(const Accessible& panel, const std::string& text) { return reads(panel, text, false); }

} // namespace gouji::office
