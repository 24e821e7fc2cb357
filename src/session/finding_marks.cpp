// SPDX-License-Identifier: MPL-2.0
#include "session/finding_marks.hpp"

#include "core/rules/shown_cells.hpp"

#include <algorithm>
#include <map>

namespace gouji::session {

namespace {

using rules::Severity;
using Worst = std::map<document::CellLocation, Severity>;

void addCells(const rules::Finding& finding, Worst& worst)
{
    for (const document::CellLocation& cell : rules::statedCells(finding)) {
        const auto [known, isNew] = worst.try_emplace(cell, finding.severity);
        if (!isNew)
            known->second = std::min(known->second, finding.severity);
    }
}

} // namespace

std::vector<calc::Mark> marksOf(const std::vector<Validation>& validations)
{
    Worst worst;
    for (const Validation& validation : validations)
        for (const rules::Finding& finding : validation.findings)
            if (finding.isOpen() && finding.severity != Severity::Information)
                addCells(finding, worst);

    std::vector<calc::Mark> marks;
    for (const auto& [place, severity] : worst)
        marks.push_back({static_cast<int>(place.sheet), place.cell, severity});
    return marks;
}

} // namespace gouji::session
