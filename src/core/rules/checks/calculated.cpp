// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check calculated()
{
    return cellsOfEachTable([](const model::Table&, const model::ReportCell& cell) {
        return cell.figure.kind == model::Figure::Kind::NotCalculated;
    });
}

} // namespace gouji::rules
