// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "session/sessions.hpp"

#include <org/gouji/XValidation.hpp>

#include <memory>

namespace gouji::session {

// The service org.gouji.Validation: the engine for macros and other programs. Needs no session and draws nothing.
class ValidationService final : public interop::Service<org::gouji::XValidation> {
public:
    explicit ValidationService(std::shared_ptr<const Sessions> sessions);

    rtl::OUString SAL_CALL validate(const css::uno::Reference<css::frame::XModel>& document) override;

private:
    const std::shared_ptr<const Sessions> m_sessions; // owns the engine
};

} // namespace gouji::session
