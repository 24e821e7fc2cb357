// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "session/sessions.hpp"

#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>

namespace gouji::sidebar {

// Makes the panel of the sidebar for a frame, as extension/registry/Factories.xcu announces it.
class PanelFactory final : public interop::Service<css::ui::XUIElementFactory> {
public:
    PanelFactory(const css::uno::Reference<css::uno::XComponentContext>& context,
                 std::shared_ptr<session::Sessions> sessions);

    css::uno::Reference<css::ui::XUIElement>
        SAL_CALL createUIElement(const rtl::OUString& url,
                                 const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;

private:
    css::uno::Reference<css::uno::XComponentContext> m_context;
    std::shared_ptr<session::Sessions> m_sessions;
};

} // namespace gouji::sidebar
