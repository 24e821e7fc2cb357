// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "session/sessions.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>

namespace gouji::app {

// The office's one owner of the sessions, a UNO singleton: it lives and ends with the office.
class SessionsComponent final : public interop::Service<> {
public:
    explicit SessionsComponent(const css::uno::Reference<css::uno::XComponentContext>& context);

    const std::shared_ptr<session::Sessions>& sessions() const { return m_sessions; }

private:
    std::shared_ptr<session::Sessions> m_sessions;
};

// The sessions of this office.
std::shared_ptr<session::Sessions> sessionsOf(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::app
