// SPDX-License-Identifier: MPL-2.0
#include "core/engine/published_copy.hpp"

#include "core/comparison/text_differences.hpp"
#include "core/narrative/passage.hpp"
#include "core/rules/finding_cell.hpp"
#include "core/validation/judgement.hpp"

namespace gouji::engine {
namespace {

using comparison::Difference;
using comparison::Side;
using rules::Finding;

const reports::RuleId ruleOfPublishedCopy("published.differs");

// What the copy says, by the variant of the message.
const char* variantOf(const Side& published)
{
    return !published.isThere ? "absent" : published.text.empty() ? "blank" : "";
}

Finding findingOf(const Difference& difference, const std::string& variant)
{
    Finding finding;
    finding.rule = ruleOfPublishedCopy;
    finding.severity = rules::Severity::Warning;
    finding.variant = variant;
    finding.message = {"finding.published.differs" + (variant.empty() ? variant : "." + variant),
                       {{"published", difference.b.quote.empty() ? difference.b.text : difference.b.quote},
                        {"own", difference.a.quote.empty() ? difference.a.text : difference.a.quote}}};
    return finding;
}

void addCell(const Difference& difference, Validation& validation)
{
    const reports::Table* table = validation.report.find(difference.cell.table);
    const reports::ReportCell* cell = table ? table->find(difference.cell.row, difference.cell.column) : nullptr;
    Finding finding = findingOf(difference, cell ? variantOf(difference.b) : "not-here");
    finding.at = {difference.cell.table, difference.cell.row, difference.cell.column};
    if (cell)
        finding.cells.push_back(rules::findingCell(*table, *cell, rules::FindingCell::Side::Concerned));
    validation.findings.push_back(std::move(finding));
}

void addTable(const Difference& difference, Validation& validation)
{
    Finding finding = findingOf(difference, difference.a.isThere ? "table-absent" : "table-not-here");
    finding.at.table = difference.cell.table;
    validation.findings.push_back(std::move(finding));
}

// Figures of the text that the report lacks stand nowhere in it: only their section is named.
void addPassage(const Difference& difference, Validation& validation)
{
    Finding finding = findingOf(difference, difference.a.isThere ? difference.b.isThere ? "text" : "text-absent"
                                                                 : "text-not-here");
    finding.at.section = difference.section;
    if (difference.a.figure) {
        const narrative::TextFigure& figure = validation.textFigures[*difference.a.figure];
        finding.passages.push_back(
            narrative::passageOf(validation.report, figure.section, figure.paragraph, figure.span));
        finding.at.quote = finding.passages.front().quote;
    }
    validation.findings.push_back(std::move(finding));
}

} // namespace

void compareWithPublished(const reports::Report& published, Validation& validation)
{
    for (const Difference& difference : comparison::differencesBetween(validation.report, published)) {
        if (difference.kind == Difference::Kind::Cell)
            addCell(difference, validation);
        else if (difference.kind == Difference::Kind::Table)
            addTable(difference, validation);
    }
    Validation copy;
    copy.report = published;
    copy.edition = validation.edition;
    judge(nullptr, copy);
    for (const Difference& difference :
         comparison::textDifferencesBetween({validation.report, validation.textFigures},
                                            {copy.report, copy.textFigures})
             .differences)
        addPassage(difference, validation);
}

} // namespace gouji::engine
