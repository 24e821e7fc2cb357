// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel_factory.hpp"

#include "office/interop/guarded.hpp"
#include "sidebar/panel_element.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>

namespace gouji::sidebar {

using css::beans::PropertyValue;
using css::uno::Reference;
using css::uno::Sequence;

namespace {

template <typename Interface>
Reference<Interface> argument(const Sequence<PropertyValue>& arguments, const char* name)
{
    Reference<Interface> value;
    for (const PropertyValue& property : arguments)
        if (property.Name.equalsAscii(name))
            property.Value >>= value;
    return value;
}

} // namespace

PanelFactory::PanelFactory(const Reference<css::uno::XComponentContext>& context,
                           std::shared_ptr<session::Sessions> sessions)
    : Service("org.gouji.PanelFactory", "org.gouji.PanelFactory"),
      m_context(context),
      m_sessions(std::move(sessions))
{}

Reference<css::ui::XUIElement> PanelFactory::createUIElement(const rtl::OUString& url,
                                                             const Sequence<PropertyValue>& arguments)
{
    const auto frame = argument<css::frame::XFrame>(arguments, "Frame");
    const auto parent = argument<css::awt::XWindow>(arguments, "ParentWindow");
    return interop::guarded(
        "sidebar",
        [&]() -> Reference<css::ui::XUIElement> {
            return new PanelElement(frame, url, PanelController::open(m_context, frame, parent, m_sessions));
        },
        [](const std::string&) { return Reference<css::ui::XUIElement>(); });
}

} // namespace gouji::sidebar
