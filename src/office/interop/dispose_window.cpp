// SPDX-License-Identifier: MPL-2.0
#include "office/interop/dispose_window.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji::interop {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void disposeWindow(const Reference<css::uno::XInterface>& window)
{
    const Reference<css::awt::XControl> control(window, UNO_QUERY_THROW);
    const Reference<css::lang::XComponent> model(control->getModel(), UNO_QUERY_THROW);
    control->dispose();
    model->dispose();
}

} // namespace gouji::interop
