// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "addin/report_functions.hpp"
#include "core/wording/messages.hpp"
#include "office/interop/component.hpp"

#include <org/gouji/XFunctions.hpp>

namespace gouji::addin {

// The reconciliation functions as Calc calls them, described in idl/org/gouji/XFunctions.idl.
class CellFunctions final : public interop::Service<org::gouji::XFunctions> {
    using Any = css::uno::Any;

public:
    CellFunctions(Language language, SurroundingsOf surroundingsOf);

    double SAL_CALL foot(const Any& total, const css::uno::Sequence<Any>& parts) override;
    double SAL_CALL crossFoot(const Any& block) override;
    double SAL_CALL rollForward(const Any& opening, const Any& additions, const Any& reductions,
                                const Any& closing) override;
    double SAL_CALL tieOut(const Any& left, const Any& right, const Any& tolerance) override;
    Any SAL_CALL reconciled(const Any& difference, const Any& tolerance) override;
    Any SAL_CALL crossFooting(const Any& block) override;
    Any SAL_CALL tieDiff(const Any& left, const Any& right) override;
    double SAL_CALL missingFigures(const Any& range) override;
    Any SAL_CALL figure(const Any& text, const Any& unit) override;
    double SAL_CALL yoyChange(const Any& current, const Any& last) override;
    double SAL_CALL reportCheck(const css::uno::Reference<css::beans::XPropertySet>& document,
                                const css::uno::Reference<css::table::XCellRange>& range,
                                const Any& edition) override;
    Any SAL_CALL reportFindings(const css::uno::Reference<css::beans::XPropertySet>& document,
                                const css::uno::Reference<css::table::XCellRange>& range,
                                const Any& edition) override;

private:
    const wording::Messages m_messages;
    ReportFunctions m_reports;
};

} // namespace gouji::addin
