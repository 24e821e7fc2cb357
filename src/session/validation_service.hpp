// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "session/sessions.hpp"

#include <org/gouji/XValidation.hpp>

#include <memory>
#include <string>

namespace gouji::session {

// The service org.gouji.Validation: the engine for macros and other programs. Needs no session and draws nothing.
class ValidationService final : public interop::Service<org::gouji::XValidation> {
public:
    ValidationService(const css::uno::Reference<css::uno::XComponentContext>& context,
                      std::shared_ptr<const Sessions> sessions);

    rtl::OUString SAL_CALL validate(const css::uno::Reference<css::frame::XModel>& document) override;

private:
    std::string reportLines(const calc::Document& document, const rtl::OUString& url) const;

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    const std::shared_ptr<const Sessions> m_sessions; // owns the engine
};

} // namespace gouji::session
