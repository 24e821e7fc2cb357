// SPDX-License-Identifier: MPL-2.0
#include "session/finding_marks.hpp"

#include "core/rules/awaited.hpp"
#include "core/rules/shown_cells.hpp"

#include <algorithm>
#include <map>

namespace gouji::session {

namespace {

using rules::Severity;
using Kind = calc::Mark::Kind;
using Worst = std::map<document::CellLocation, Kind>;

void addCells(const rules::Finding& finding, Kind kind, Worst& worst)
{
    for (const document::CellLocation& cell : rules::statedCells(finding)) {
        const auto [known, isNew] = worst.try_emplace(cell, kind);
        if (!isNew)
            known->second = std::min(known->second, kind);
    }
}

Kind kindOf(const rules::Finding& finding)
{
    return finding.severity == Severity::Error ? Kind::Error : Kind::Warning;
}

} // namespace

std::vector<calc::Mark> marksOf(const ValidatedDocument& document)
{
    Worst worst;
    for (std::size_t report = 0; report < document.validations->size(); ++report) {
        const Validation& validation = (*document.validations)[report];
        for (std::size_t index = 0; index < validation.findings.size(); ++index) {
            const rules::Finding& finding = validation.findings[index];
            if (!finding.isOpen() || finding.severity == Severity::Information)
                continue;
            if (!document.waits({report, index}))
                addCells(finding, kindOf(finding), worst);
            else if (rules::isAboutBlanks(finding, validation.edition->ruleSet()))
                addCells(finding, Kind::Blank, worst);
        }
    }

    std::vector<calc::Mark> marks;
    for (const auto& [place, kind] : worst)
        marks.push_back({static_cast<int>(place.sheet), place.cell, kind});
    return marks;
}

} // namespace gouji::session
