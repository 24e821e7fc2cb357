// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check tableFilled()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const reports::Table& table : subject.report.tables) {
            if (subject.figures.isFilled(table))
                continue;
            Finding finding;
            finding.at.table = table.code;
            findings.push_back(std::move(finding));
        }
        return findings;
    };
}

} // namespace gouji::rules
