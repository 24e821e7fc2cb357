// SPDX-License-Identifier: MPL-2.0
#include "office/top_windows.hpp"

#include <com/sun/star/awt/Toolkit.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // nothing else hears of windows

void TopWindows::follow(const Reference<css::uno::XComponentContext>& office)
{
    m_toolkit.set(css::awt::Toolkit::create(office), UNO_QUERY_THROW);
    m_toolkit->addTopWindowListener(this);
}

void TopWindows::leave()
{
    m_toolkit->removeTopWindowListener(this);
    m_toolkit.clear();
}

#pragma GCC diagnostic pop

std::vector<Reference<css::awt::XTopWindow>> TopWindows::shown() const
{
    std::vector<Window> windows;
    {
        const std::lock_guard lock(m_mutex);
        windows = m_windows;
    }
    // Asking for an interface calls the office, which may be reporting meanwhile: not under the lock.
    std::vector<Reference<css::awt::XTopWindow>> shown;
    for (const Window& window : windows)
        if (const Reference<css::awt::XTopWindow> top(window, UNO_QUERY); top.is())
            shown.push_back(top);
    return shown;
}

void TopWindows::windowOpened(const css::lang::EventObject& event)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_windows, event.Source);
    m_windows.push_back(event.Source);
}

void TopWindows::windowClosed(const css::lang::EventObject& event)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_windows, event.Source);
}

} // namespace gouji::office
