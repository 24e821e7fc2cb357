// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"

#include "core/engine/published_copy.hpp"
#include "core/packs/own_rules.hpp"
#include "core/reading/locator.hpp"
#include "core/records/explanations.hpp"
#include "core/validation/judgement.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace gouji::engine {
namespace {

using rules::Finding;

std::vector<records::GivenExplanation> explanationsIn(const document::Workbook& workbook)
{
    const auto property = workbook.properties.find(std::string(records::explanationsProperty));
    return property == workbook.properties.end() ? std::vector<records::GivenExplanation>()
                                                 : records::fromProperty(property->second);
}

// The workbook's own rules go where its sheet of rules is read.
void addOwnRules(const document::Workbook& workbook, Validation& validation)
{
    const auto sheet = packs::findRuleSheet(workbook);
    if (!sheet)
        return;
    auto extended = packs::extend(*validation.edition, *sheet, workbook);
    validation.edition = std::move(extended.edition);
    validation.report.named = std::move(extended.named);
    std::ranges::move(extended.findings, std::back_inserter(validation.findings));
}

// What stands beside a report. Rules know of that of the year before.
struct BesideReport {
    const reports::Report* lastYear = nullptr;
    const reports::Report* published = nullptr;
};

BesideReport compare(const std::vector<comparison::Beside>& beside, Validation& validation)
{
    BesideReport reports;
    for (const comparison::Beside& other : beside) {
        const reports::Report* found = other.find(validation.report);
        if (found)
            validation.comparedWith.insert(other.kind);
        if (other.kind == comparison::Kind::PeriodBefore)
            reports.lastYear = found;
        if (other.kind == comparison::Kind::PublishedCopy)
            reports.published = found;
    }
    return reports;
}

// Of the sheets of a workbook, by which people find what stands in a cell.
void nameSheets(const document::Workbook& document, Validation& validation)
{
    if (document.medium != document::Medium::Sheets)
        return;
    for (Finding& finding : validation.findings)
        for (rules::Passage& passage : finding.passages)
            if (const auto* cell = std::get_if<document::CellLocation>(&passage.at))
                passage.sheet = document.sheets.at(cell->sheet).name();
}

void settle(const document::Workbook& workbook, Validation& validation)
{
    const auto given = explanationsIn(workbook);
    for (Finding& finding : validation.findings) {
        if (records::maySettle(finding, validation.edition->find(finding.rule)))
            records::apply(given, finding);
    }
}

Validation checkOne(reports::Report report, const document::Workbook& workbook, const Context& context)
{
    Validation validation;
    validation.report = std::move(report);
    validation.edition = *context.packs.find(validation.report.edition);
    const BesideReport beside = compare(context.beside, validation);
    for (const reports::RuleId& rule : validation.edition->ruleSet().off())
        validation.findings.push_back(packs::switchedOffByFiles(rule));
    addOwnRules(workbook, validation);
    judge(beside.lastYear, validation);
    if (beside.published)
        compareWithPublished(*beside.published, validation);
    settle(workbook, validation);
    return validation;
}

} // namespace

std::vector<Validation> check(const document::Workbook& document, const Context& context)
{
    const document::Workbook& workbook = context.whole ? *context.whole : document;
    std::vector<Validation> validations;
    auto reports = reading::locateReports(document, context.packs, context.edition);
    const bool takesText = context.text && reports.size() == 1;
    if (takesText)
        reports.front().sections = reading::sectionsOfText(*context.text, context.packs);
    for (reports::Report& report : reports)
        nameSheets(takesText ? *context.text : document,
                   validations.emplace_back(checkOne(std::move(report), workbook, context)));
    return validations;
}

} // namespace gouji::engine
