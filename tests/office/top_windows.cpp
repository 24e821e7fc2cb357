// SPDX-License-Identifier: MPL-2.0
#include "office/top_windows.hpp"

#include "office/window_list.hpp"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

TopWindows::TopWindows(const Reference<css::uno::XComponentContext>& office)
{
    const Reference<css::loader::XImplementationLoader> loader(
        office->getServiceManager()->createInstanceWithContext("com.sun.star.loader.SharedLibrary", office),
        UNO_QUERY_THROW);
    const Reference<css::lang::XSingleComponentFactory> factory(
        loader->activate(windowListName, {}, "file://" GOUJI_WINDOW_LIST, {}), UNO_QUERY_THROW);
    m_list.set(factory->createInstanceWithContext(office), UNO_QUERY_THROW);
}

void TopWindows::leave() const { m_list->execute(css::uno::Sequence<css::beans::NamedValue>(1)); }

std::vector<Reference<css::awt::XTopWindow>> TopWindows::shown() const
{
    css::uno::Sequence<Reference<css::uno::XInterface>> windows;
    m_list->execute({}) >>= windows;
    std::vector<Reference<css::awt::XTopWindow>> shown;
    for (const Reference<css::uno::XInterface>& window : windows)
        if (const Reference<css::awt::XTopWindow> top(window, UNO_QUERY); top.is())
            shown.push_back(top);
    return shown;
}

} // namespace gouji::office
