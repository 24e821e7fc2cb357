// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <mutex>
#include <vector>

namespace gouji::office {

// The windows that an office shows, kept by what it reports as they open and close. An office that is asked for
// the list of them while one closes ends (Application::GetTopWindow), so it is never asked.
class TopWindows : public interop::Component<css::awt::XTopWindowListener> {
public:
    void follow(const css::uno::Reference<css::uno::XComponentContext>& office);
    void leave();

    // The oldest first.
    std::vector<css::uno::Reference<css::awt::XTopWindow>> shown() const;

    void SAL_CALL windowOpened(const css::lang::EventObject& event) override;
    void SAL_CALL windowClosed(const css::lang::EventObject& event) override;
    void SAL_CALL windowClosing(const css::lang::EventObject&) override {}
    void SAL_CALL windowMinimized(const css::lang::EventObject&) override {}
    void SAL_CALL windowNormalized(const css::lang::EventObject&) override {}
    void SAL_CALL windowActivated(const css::lang::EventObject&) override {}
    void SAL_CALL windowDeactivated(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    using Window = css::uno::Reference<css::uno::XInterface>;

    css::uno::Reference<css::awt::XExtendedToolkit> m_toolkit; // reports as long as it is held
    mutable std::mutex m_mutex;                                // the office reports in a thread of the bridge
    std::vector<Window> m_windows;
};

} // namespace gouji::office
