// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check presence()
{
    return cellsOfEachTable([](const Subject& subject, const Figures::Remarkable& remarkable) {
        return remarkable.cell->figure.kind == model::Figure::Kind::Missing
               && subject.figures.isFilled(*remarkable.table);
    });
}

} // namespace gouji::rules
