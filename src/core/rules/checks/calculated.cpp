// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check calculated()
{
    return cellsOfEachTable([](const Subject&, const Figures::Remarkable& remarkable) {
        return remarkable.cell->figure.kind == document::Figure::Kind::NotCalculated;
    });
}

} // namespace gouji::rules
