// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel_element.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

#include <utility>

namespace gouji::sidebar {

using css::uno::Reference;
using css::uno::UNO_QUERY;

PanelElement::PanelElement(const Reference<css::frame::XFrame>& frame, const rtl::OUString& url,
                           std::shared_ptr<PanelController> controller)
    : m_frame(frame),
      m_url(url),
      m_controller(std::move(controller))
{}

sal_Int16 PanelElement::getType() { return css::ui::UIElementType::TOOLPANEL; }

Reference<css::uno::XInterface> PanelElement::getRealInterface()
{
    return static_cast<css::ui::XToolPanel*>(this);
}

Reference<css::awt::XWindow> PanelElement::getWindow()
{
    return m_controller ? m_controller->window() : Reference<css::awt::XWindow>();
}

Reference<css::accessibility::XAccessible>
PanelElement::createAccessible(const Reference<css::accessibility::XAccessible>&)
{
    return {getWindow(), UNO_QUERY};
}

css::ui::LayoutSize PanelElement::getHeightForWidth(sal_Int32)
{
    constexpr sal_Int32 least = 320;
    constexpr sal_Int32 unlimited = -1;
    return {least, unlimited, least};
}

// In pixels, and all that the deck is given when it opens: the row of buttons has room, and the sheet keeps its
// own.
sal_Int32 PanelElement::getMinimalWidth() { return 320; }

void PanelElement::dispose()
{
    m_controller.reset();
    const css::lang::EventObject event(static_cast<css::ui::XToolPanel*>(this));
    for (const auto& listener : std::exchange(m_listeners, {}))
        listener->disposing(event);
}

void PanelElement::addEventListener(const Reference<css::lang::XEventListener>& listener)
{
    m_listeners.push_back(listener);
}

void PanelElement::removeEventListener(const Reference<css::lang::XEventListener>& listener)
{
    std::erase(m_listeners, listener);
}

} // namespace gouji::sidebar
