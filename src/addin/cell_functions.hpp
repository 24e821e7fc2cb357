// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/interop/component.hpp"
#include "core/presentation/messages.hpp"

#include <org/gouji/XFunctions.hpp>

namespace gouji::addin {

// The reconciliation functions as Calc calls them, described in idl/org/gouji/XFunctions.idl.
class CellFunctions final : public interop::Service<org::gouji::XFunctions> {
public:
    explicit CellFunctions(Language language);

    double SAL_CALL foot(const css::uno::Any& total, const css::uno::Sequence<css::uno::Any>& parts) override;
    double SAL_CALL crossFoot(const css::uno::Any& block) override;
    double SAL_CALL rollForward(const css::uno::Any& opening, const css::uno::Any& additions,
                                const css::uno::Any& reductions, const css::uno::Any& closing) override;
    double SAL_CALL tieOut(const css::uno::Any& left, const css::uno::Any& right,
                           const css::uno::Any& tolerance) override;
    css::uno::Any SAL_CALL reconciled(const css::uno::Any& difference, const css::uno::Any& tolerance) override;

private:
    const presentation::Messages m_messages;
};

} // namespace gouji::addin
