// SPDX-License-Identifier: MPL-2.0
#include "session/function_results.hpp"

#include "core/packs/rule_sheet.hpp"
#include "core/records/record.hpp"
#include "office/calc/recalculation.hpp"

namespace gouji::session {
namespace {

void add(const std::string& text, std::string& all) { all.append(text).push_back('\n'); }

void add(const document::Workbook& workbook, std::string& all)
{
    for (const auto& [name, text] : workbook.properties)
        add(name + "=" + text, all);
    const auto rules = packs::findRuleSheet(workbook);
    for (const packs::WrittenRule& rule : rules ? rules->rules : std::vector<packs::WrittenRule>())
        for (const auto* text : {&rule.id, &rule.severity, &rule.formula, &rule.statement, &rule.source})
            add(text->text, all);
}

void add(const reports::Table& named, std::string& all)
{
    add(named.code.text(), all);
    for (const reports::ReportCell& cell : named.cells)
        add(cell.figure.isKnown() ? cell.figure.number.toString() : cell.figure.text, all);
}

// A text that differs where any of that does.
std::string beyondCellsOf(const document::Workbook& workbook, const std::vector<Validation>& validations,
                          const Comparison& comparison)
{
    std::string all;
    add(workbook, all);
    for (const Validation& validation : validations) {
        for (const reports::Table& named : validation.report.named)
            add(named, all);
        const reports::Report* lastYear = comparison.before(validation);
        add(lastYear ? records::figuresDigest(*lastYear) : std::string(), all);
    }
    return all;
}

} // namespace

// Only where there are such functions is the document calculated anew, with all its formulas: the office has no
// other way to say so that leaves no trace in the document.
void FunctionResults::follow(const document::Workbook& workbook)
{
    std::string now =
        m_document.engine->ownRuleFolder + beyondCellsOf(workbook, *m_document.validations, m_comparison);
    // What was stored with the document, or calculated as it was opened, knows nothing of another document.
    const bool isNew =
        m_beyondCells ? *m_beyondCells != now : m_comparison.choice().kind == LastYearChoice::Kind::File;
    m_beyondCells = std::move(now);
    if (isNew && m_formulas.findsReportFunctions())
        calc::recalculate(m_document.document);
}

void FunctionResults::rulesChange()
{
    if (m_beyondCells)
        m_beyondCells = "other rules";
}

} // namespace gouji::session
