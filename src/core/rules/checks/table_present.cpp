// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check tablePresent()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const catalogue::TableDefinition& definition : subject.edition.tables) {
            const model::Table* table = subject.report.find(definition.code);
            if (table && table->missingRows.empty() && table->missingColumns.empty())
                continue;
            Finding finding;
            finding.at.table = definition.code;
            finding.variant = table ? "incomplete" : "absent";
            if (table) {
                finding.missingRows = table->missingRows;
                finding.missingColumns = table->missingColumns;
            }
            findings.push_back(std::move(finding));
        }
        return findings;
    };
}

} // namespace gouji::rules
