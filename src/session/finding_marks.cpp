// SPDX-License-Identifier: MPL-2.0
#include "session/finding_marks.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace gouji::session {

namespace {

using rules::FindingCell;
using rules::Severity;
using Worst = std::map<std::pair<int, document::Position>, Severity>;

void addCells(const rules::Finding& finding, Worst& worst)
{
    const bool hasSides = std::ranges::any_of(
        finding.cells, [](const FindingCell& cell) { return cell.side == FindingCell::Side::Actual; });
    for (const FindingCell& cell : finding.cells) {
        const bool isPart = hasSides && cell.side != FindingCell::Side::Actual;
        if (isPart || cell.period == reports::Period::LastYear)
            continue;
        const auto [known, isNew] = worst.try_emplace({cell.sheetIndex, cell.position}, finding.severity);
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
        marks.push_back({place.first, place.second, severity});
    return marks;
}

} // namespace gouji::session
