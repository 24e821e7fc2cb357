// SPDX-License-Identifier: MPL-2.0
#include "office/interop/infobar.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/StringPair.hpp>
#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace gouji::interop {

using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

constexpr char id[] = "org.gouji.calc";

Reference<css::frame::XInfobarProvider> providerOf(const Reference<css::frame::XFrame>& frame)
{
    return {frame->getController(), UNO_QUERY};
}

sal_Int32 typeOf(Infobar::Kind kind)
{
    switch (kind) {
    case Infobar::Kind::Success:
        return css::frame::InfobarType::SUCCESS;
    case Infobar::Kind::Warning:
        return css::frame::InfobarType::WARNING;
    case Infobar::Kind::Danger:
        return css::frame::InfobarType::DANGER;
    }
    return css::frame::InfobarType::INFO;
}

} // namespace

bool canShowInfobar(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::awt::XWindow2> window(frame->getContainerWindow(), UNO_QUERY);
    return window.is() && window->isVisible() && providerOf(frame).is()
           && Reference<css::sheet::XSpreadsheetView>(frame->getController(), UNO_QUERY).is();
}

void showInfobar(const Reference<css::frame::XFrame>& frame, const Infobar& bar)
{
    hideInfobar(frame);
    const css::beans::StringPair button(toUno(bar.button), toUno(bar.command));
    providerOf(frame)->appendInfobar(id, toUno(bar.text), toUno(bar.more), typeOf(bar.kind), {&button, 1}, true);
}

void hideInfobar(const Reference<css::frame::XFrame>& frame)
{
    const auto provider = providerOf(frame);
    if (provider.is() && provider->hasInfobar(id))
        provider->removeInfobar(id);
}

} // namespace gouji::interop
