// SPDX-License-Identifier: MPL-2.0
#include "app/sessions_component.hpp"

#include <com/sun/star/uno/DeploymentException.hpp>

namespace gouji::app {

using css::uno::Reference;
using css::uno::XComponentContext;
using css::uno::XInterface;

SessionsComponent::SessionsComponent(const Reference<XComponentContext>& context)
    : Service("org.gouji.Sessions", "org.gouji.Sessions"),
      m_sessions(std::make_shared<session::Sessions>(context))
{}

std::shared_ptr<session::Sessions> sessionsOf(const Reference<XComponentContext>& context)
{
    Reference<XInterface> singleton;
    context->getValueByName("/singletons/org.gouji.theSessions") >>= singleton;
    const auto component = dynamic_cast<const SessionsComponent*>(singleton.get());
    if (!component)
        throw css::uno::DeploymentException("org.gouji.theSessions", {});
    return component->sessions();
}

} // namespace gouji::app
