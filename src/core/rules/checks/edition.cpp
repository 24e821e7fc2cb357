// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

// The cells of a row that stands for rows of the official form.
void addOutdatedRow(const model::Table& table, const catalogue::RowDefinition& row, std::vector<Finding>& findings)
{
    Finding finding;
    finding.at.table = table.code;
    finding.variant = "outdated-row";
    for (const model::ReportCell& cell : table.cells) {
        if (cell.row == row.code)
            finding.cells.push_back(findingCell(table, cell, FindingCell::Side::Concerned));
    }
    if (!finding.cells.empty())
        findings.push_back(std::move(finding));
}

} // namespace

Check currentEdition()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        const model::Report& report = subject.report;
        if (report.year && !subject.edition.covers(*report.year)) {
            findings.emplace_back().message = {"finding.form.edition.other-year",
                                               {{"year", std::to_string(*report.year)}}};
        }
        for (const catalogue::TableDefinition& definition : subject.edition.tables) {
            const model::Table* table = report.find(definition.code);
            for (const catalogue::BlockDefinition& block : definition.blocks) {
                for (const catalogue::RowDefinition& row : block.rows) {
                    if (table && !row.replaces.empty())
                        addOutdatedRow(*table, row, findings);
                }
            }
        }
        return findings;
    };
}

} // namespace gouji::rules
