// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

bool isOpenTotal(const FindingCell& cell, const Subject& subject)
{
    const auto index = subject.form().cellIndex(cell.ref);
    return index && subject.figures[*index].kind == Figures::Entry::Kind::OpenTotal;
}

} // namespace

Check presence()
{
    const Check blanks = cellsOfEachTable([](const Subject& subject, const Figures::Remarkable& remarkable) {
        return remarkable.cell->figure.kind == document::Figure::Kind::Missing
               && subject.figures.isFilled(*remarkable.table);
    });
    return [blanks](const Subject& subject) {
        std::vector<Finding> findings = blanks(subject);
        for (Finding& finding : findings) {
            if (std::ranges::any_of(finding.cells, [&](const auto& cell) { return isOpenTotal(cell, subject); }))
                finding.variant = "totals";
        }
        return findings;
    };
}

} // namespace gouji::rules
