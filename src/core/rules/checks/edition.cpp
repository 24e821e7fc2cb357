// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {
namespace {

// The cells of a row that stands for rows of the official form.
void addOutdatedRow(const reports::Table& table, const forms::BlockDefinition& block,
                    const forms::RowDefinition& row, std::vector<Finding>& findings)
{
    Finding finding;
    for (const forms::ColumnDefinition& column : block.columns) {
        if (const reports::ReportCell* cell = table.find(row.code, column.code))
            finding.cells.push_back(findingCell(table, *cell, FindingCell::Side::Concerned));
    }
    if (finding.cells.empty())
        return;
    finding.at.table = table.code;
    finding.variant = "outdated-row";
    findings.push_back(std::move(finding));
}

} // namespace

Check currentEdition()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        const reports::Report& report = subject.report;
        if (report.year && !subject.form().covers(*report.year)) {
            Finding& finding = findings.emplace_back();
            finding.variant = "other-year";
            finding.message = {"finding.check.current-edition.other-year", {{"year", std::to_string(*report.year)}}};
        }
        for (const forms::TableDefinition& definition : subject.form().tables) {
            const reports::Table* table = report.find(definition.code);
            for (const forms::BlockDefinition& block : definition.blocks) {
                for (const forms::RowDefinition& row : block.rows) {
                    if (table && !row.replaces.empty())
                        addOutdatedRow(*table, block, row, findings);
                }
            }
        }
        return findings;
    };
}

} // namespace gouji::rules
