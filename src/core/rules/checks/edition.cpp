// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {
namespace {

// The cells of a row that stands for rows of the official form.
void addOutdatedRow(const Subject& subject, const catalogue::TableDefinition& table,
                    const catalogue::BlockDefinition& block, const catalogue::RowDefinition& row,
                    std::vector<Finding>& findings)
{
    Finding finding;
    for (const catalogue::ColumnDefinition& column : block.columns) {
        const Figures::Entry& entry = subject.figures[block.cellIndex(row, column)];
        if (entry.cell)
            finding.cells.push_back(findingCell(*entry.table, *entry.cell, FindingCell::Side::Concerned));
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
        const model::Report& report = subject.report;
        if (report.year && !subject.edition.covers(*report.year)) {
            Finding& finding = findings.emplace_back();
            finding.variant = "other-year";
            finding.message = {"finding.form.edition.other-year", {{"year", std::to_string(*report.year)}}};
        }
        for (const catalogue::TableDefinition& table : subject.edition.tables) {
            for (const catalogue::BlockDefinition& block : table.blocks) {
                for (const catalogue::RowDefinition& row : block.rows) {
                    if (!row.replaces.empty())
                        addOutdatedRow(subject, table, block, row, findings);
                }
            }
        }
        return findings;
    };
}

} // namespace gouji::rules
