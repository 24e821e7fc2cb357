// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "session/sessions.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>

#include <memory>
#include <string>

namespace gouji::options {

// The page of our options in the office's dialog: shows the settings when it is opened, takes them over when the
// dialog is accepted. extension/registry/OptionsDialog.xcu announces it.
class OptionsPage final
    : public interop::Service<css::awt::XContainerWindowEventHandler, css::awt::XActionListener> {
public:
    OptionsPage(const css::uno::Reference<css::uno::XComponentContext>& context,
                std::shared_ptr<session::Sessions> sessions);

    sal_Bool SAL_CALL callHandlerMethod(const css::uno::Reference<css::awt::XWindow>& window,
                                        const css::uno::Any& event, const rtl::OUString& method) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override;

    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    void open(const css::uno::Reference<css::awt::XWindow>& window);
    void show(const session::Settings& settings, const css::uno::Reference<css::awt::XWindow>& window);
    void takeOver(const css::uno::Reference<css::awt::XWindow>& window) const;
    void browse(const css::uno::Reference<css::awt::XWindow>& window);
    void setFolder(const std::string& url, const css::uno::Reference<css::awt::XWindow>& window);

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    const std::shared_ptr<session::Sessions> m_sessions;
    std::string m_folder; // a URL; empty for none
};

} // namespace gouji::options
