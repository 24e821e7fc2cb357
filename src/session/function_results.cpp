// SPDX-License-Identifier: MPL-2.0
#include "session/function_results.hpp"

#include "core/own_rules/rule_sheet.hpp"
#include "core/records/record.hpp"
#include "office/calc/recalculation.hpp"
#include "session/session.hpp"

namespace gouji::session {
namespace {

void add(const std::string& text, std::string& all) { all.append(text).push_back('\n'); }

void add(const document::Workbook& workbook, std::string& all)
{
    for (const auto& [name, text] : workbook.properties)
        add(name + "=" + text, all);
    const auto rules = own_rules::findRuleSheet(workbook);
    for (const own_rules::WrittenRule& rule : rules ? rules->rules : std::vector<own_rules::WrittenRule>())
        for (const auto* text : {&rule.id, &rule.severity, &rule.formula, &rule.statement, &rule.source})
            add(text->text, all);
}

void add(const reports::Table& named, std::string& all)
{
    add(named.code.text(), all);
    for (const reports::ReportCell& cell : named.cells)
        add(cell.figure.isKnown() ? cell.figure.number.toString() : cell.figure.text, all);
}

} // namespace

std::string beyondCellsOf(const document::Workbook& workbook, const std::vector<Validation>& validations,
                          const std::vector<const reports::Report*>& lastYears)
{
    std::string all;
    add(workbook, all);
    for (const Validation& validation : validations)
        for (const reports::Table& named : validation.report.named)
            add(named, all);
    for (const reports::Report* lastYear : lastYears)
        add(lastYear ? records::figuresDigest(*lastYear) : std::string(), all);
    return all;
}

// Only where there are such functions is the document calculated anew, with all its formulas: the office has no
// other way to say so that leaves no trace in the document.
void Session::followForFunctions(const document::Workbook& workbook)
{
    std::vector<const reports::Report*> lastYears;
    for (const Validation& validation : *m_validations)
        lastYears.push_back(lastYearOf(validation));
    std::string now = m_engine->ownRuleFolder + beyondCellsOf(workbook, *m_validations, lastYears);
    // What was stored with the document, or calculated as it was opened, knows nothing of another document.
    const bool isNew =
        m_beyondCells ? *m_beyondCells != now : m_lastYear.choice.kind == LastYearChoice::Kind::File;
    m_beyondCells = std::move(now);
    if (!isNew)
        return;
    m_formulaCheck->lookFor(std::chrono::hours(1));
    if (m_formulaCheck->findsReportFunctions())
        calc::recalculate(m_document);
}

} // namespace gouji::session
