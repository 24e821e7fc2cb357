// SPDX-License-Identifier: MPL-2.0
#include "office/interop/toolbar.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>

namespace gouji::interop {

using css::uno::Reference;

namespace {

constexpr char toolbar[] = "private:resource/toolbar/addon_org.gouji.calc.Toolbar";

} // namespace

void fitToolbar(const Reference<css::frame::XFrame>& frame, bool isPreview)
{
    const Reference<css::beans::XPropertySet> properties(frame, css::uno::UNO_QUERY_THROW);
    Reference<css::frame::XLayoutManager> layout;
    if (!(properties->getPropertyValue("LayoutManager") >>= layout) || !layout.is())
        return;
    // Hiding it would be remembered as the user's wish.
    if (isPreview)
        layout->destroyElement(toolbar);
    else
        layout->requestElement(toolbar);
}

} // namespace gouji::interop
