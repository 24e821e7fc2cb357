// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>

namespace gouji::rules {

Check changedSinceLastYear(reports::TableCode code, Condition condition)
{
    return [code = std::move(code), condition = std::move(condition)](const Subject& subject) {
        std::vector<Finding> findings;
        const reports::Table* table = subject.report.find(code);
        if (!table || !subject.lastYear || !isMet(condition, subject))
            return findings;
        const auto isRepeated = [&](const reports::ReportCell& cell) {
            const reports::ReportCell* before = (*subject.lastYear)[cell.index].cell;
            return before && cell.figure.isKnown() && before->figure.isKnown()
                   && cell.figure.number == before->figure.number;
        };
        if (std::ranges::all_of(table->cells, isRepeated))
            findings.emplace_back().at.table = code;
        return findings;
    };
}

} // namespace gouji::rules
