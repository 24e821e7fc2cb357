// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/panel_controller.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>

#include <memory>

namespace gouji::sidebar {

// What the office's sidebar knows of a panel: its window and how high it would like to be.
class PanelElement final : public interop::Component<css::ui::XUIElement, css::ui::XToolPanel,
                                                     css::ui::XSidebarPanel, css::lang::XComponent> {
public:
    PanelElement(const css::uno::Reference<css::frame::XFrame>& frame, const rtl::OUString& url,
                 std::shared_ptr<PanelController> controller);

    css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override { return m_frame; }
    rtl::OUString SAL_CALL getResourceURL() override { return m_url; }
    sal_Int16 SAL_CALL getType() override;
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;

    css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;
    css::uno::Reference<css::accessibility::XAccessible>
        SAL_CALL createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;

    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

    void SAL_CALL dispose() override;
    void SAL_CALL addEventListener(const css::uno::Reference<css::lang::XEventListener>& listener) override;
    void SAL_CALL removeEventListener(const css::uno::Reference<css::lang::XEventListener>& listener) override;

private:
    css::uno::Reference<css::frame::XFrame> m_frame;
    rtl::OUString m_url;
    std::shared_ptr<PanelController> m_controller; // null once disposed
    std::vector<css::uno::Reference<css::lang::XEventListener>> m_listeners;
};

} // namespace gouji::sidebar
