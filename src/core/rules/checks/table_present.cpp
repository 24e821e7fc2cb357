// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"
#include "core/rules/completeness.hpp"

namespace gouji::rules {
namespace {

void addMissingPart(const reports::Table& table, Finding& finding)
{
    finding.missingRows = table.missingRows;
    finding.missingColumns = table.missingColumns;
}

} // namespace

Check tablePresent()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const forms::TableDefinition& definition : subject.form().tables) {
            const Completeness completeness = completenessOf(subject.report, definition);
            if (completeness == Completeness::Partial || completeness == Completeness::Whole)
                continue;
            Finding& finding = findings.emplace_back();
            finding.at.table = definition.code;
            finding.variant = completeness == Completeness::Absent ? "absent" : "incomplete";
            if (completeness == Completeness::Fragment)
                addMissingPart(*subject.report.find(definition.code), finding);
        }
        return findings;
    };
}

Check rowsPresent()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const forms::TableDefinition& definition : subject.form().tables) {
            if (completenessOf(subject.report, definition) != Completeness::Partial)
                continue;
            Finding& finding = findings.emplace_back();
            finding.at.table = definition.code;
            addMissingPart(*subject.report.find(definition.code), finding);
        }
        return findings;
    };
}

} // namespace gouji::rules
