// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check presence()
{
    return cellsOfEachTable([](const model::Table& table, const model::ReportCell& cell) {
        return cell.figure.kind == model::Figure::Kind::Missing && table.hasTypedFigure();
    });
}

} // namespace gouji::rules
