// SPDX-License-Identifier: MPL-2.0
#include "core/output/report_lines.hpp"
#include "core/output/text_figures_json.hpp"
#include "core/rules/switched_off.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/formula_fault_text.hpp"
#include "core/wording/not_judged_text.hpp"
#include "core/wording/repair_text.hpp"

#include <boost/json.hpp>

namespace gouji::output {
namespace {

namespace json = boost::json;
using packs::Edition;

// Keys without a value are left out.
void put(json::object& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

void put(json::object& object, const char* key, const std::optional<figures::Decimal>& number)
{
    if (number)
        object[key] = number->toString();
}

json::object jsonOf(const rules::Place& place)
{
    json::object object;
    put(object, "table", place.table.text());
    put(object, "row", place.row.text());
    put(object, "column", place.column.text());
    if (place.section)
        object["section"] = std::to_string(*place.section);
    return object;
}

json::object jsonOf(const rules::Passage& passage)
{
    json::object object{{"section", std::to_string(passage.section)}, {"paragraph", passage.paragraph}};
    put(object, "sheet", passage.sheet);
    if (const auto* cell = std::get_if<document::CellLocation>(&passage.at))
        object["address"] = document::addressOf(cell->cell);
    put(object, "quote", passage.quote);
    put(object, "value", passage.value);
    return object;
}

json::object jsonOf(const rules::FindingCell& cell)
{
    json::object object;
    put(object, "row", cell.ref.row.text());
    put(object, "column", cell.ref.column.text());
    put(object, "sheet", cell.sheet);
    put(object, "address", document::addressOf(cell.position));
    if (cell.period == reports::Period::LastYear)
        object["lastYear"] = true;
    put(object, "value", cell.value);
    put(object, "text", cell.text);
    return object;
}

json::object jsonOf(const rules::Finding& finding, const Edition& edition, const wording::Messages& messages)
{
    json::object object;
    put(object, "rule", finding.rule.text());
    object["severity"] = rules::wordOf(finding.severity);
    object["status"] = finding.isOpen() ? "open" : "explained";
    put(object, "explanation", finding.explanation);
    object["at"] = jsonOf(finding.at);
    json::array cells;
    for (const rules::FindingCell& cell : finding.cells)
        cells.push_back(jsonOf(cell));
    object["cells"] = std::move(cells);
    json::array passages;
    for (const rules::Passage& passage : finding.passages)
        passages.push_back(jsonOf(passage));
    if (!passages.empty())
        object["passages"] = std::move(passages);
    put(object, "expected", finding.expected);
    put(object, "actual", finding.actual);
    put(object, "difference", finding.difference());
    put(object, "message", wording::messageWithSourceOf(finding, edition, messages));
    if (const rules::Rule* rule = edition.find(finding.rule); rule && rule->origin == rules::Origin::Own)
        put(object, "statement", rule->statement.in(messages.language()));
    return object;
}

json::object jsonOf(const rules::NotJudged& notJudged, const wording::Messages& messages)
{
    json::array places;
    for (const rules::Place& place : notJudged.places)
        places.push_back(jsonOf(place));
    return {{"rule", notJudged.rule.text()}, {"reason", reasonOf(notJudged, messages)}, {"places", places}};
}

void putRulesOff(json::object& object, const Validation& validation)
{
    json::array rulesOff;
    for (const reports::RuleId& rule : validation.edition->ruleSet().off())
        rulesOff.emplace_back(rule.text());
    if (rulesOff.empty())
        return;
    json::object by;
    for (const rules::Finding& finding : validation.findings) {
        if (finding.rule == rules::ruleSwitchedOff)
            by[finding.message->arguments.at("number")] = finding.variant == rules::byFiles ? "rules" : "workbook";
    }
    object["rulesOff"] = std::move(rulesOff);
    object["rulesOffBy"] = std::move(by);
}

json::object jsonOf(const reports::Table& table)
{
    return {{"table", table.code.text()}, {"sheet", table.sheet}, {"range", document::addressOf(table.range)}};
}

json::object jsonOf(const corrections::CellRepair& cell)
{
    json::object object;
    put(object, "table", cell.ref.table.text());
    put(object, "row", cell.ref.row.text());
    put(object, "column", cell.ref.column.text());
    put(object, "sheet", cell.sheet);
    put(object, "address", document::addressOf(cell.position));
    put(object, "current", cell.current);
    put(object, "text", cell.text);
    object["proposed"] = cell.proposed.toString();
    return object;
}

json::array jsonOf(const std::vector<corrections::CellRepair>& cells)
{
    json::array array;
    for (const corrections::CellRepair& cell : cells)
        array.push_back(jsonOf(cell));
    return array;
}

void put(json::object& object, const corrections::Repairs& repairs, const wording::Messages& messages)
{
    object["repairsFound"] = repairs.found;
    object["repairsComplete"] = repairs.isComplete;
    json::array proposals;
    for (std::size_t group = 0; group < repairs.groups.size(); ++group) {
        int rank = 0;
        for (const corrections::Proposal& proposal : repairs.groups[group].proposals) {
            json::object& entry = proposals.emplace_back(json::object()).as_object();
            entry["group"] = group + 1;
            entry["rank"] = ++rank;
            entry["reason"] = reasonOf(proposal, messages);
            entry["cells"] = jsonOf(proposal.cells);
            if (!proposal.follows.empty())
                entry["follows"] = jsonOf(proposal.follows);
        }
    }
    object["repairs"] = std::move(proposals);
}

json::object jsonOf(const functions::FaultyFormula& formula, const wording::Messages& messages)
{
    return {{"rule", functions::idOf(formula.call.fault)},
            {"severity", rules::wordOf(rules::Severity::Warning)},
            {"function", formula.call.function},
            {"formula", formula.formula},
            {"sheet", formula.sheet},
            {"range", wording::addressOf(formula)},
            {"message", wording::messageOf(formula, messages)}};
}

void put(json::object& object, const std::vector<functions::FaultyFormula>& formulas,
         const wording::Messages& messages)
{
    json::array array;
    for (const functions::FaultyFormula& formula : formulas)
        array.push_back(jsonOf(formula, messages));
    if (!array.empty())
        object["formulas"] = std::move(array);
}

// Whoever looks at one report of a file has to know that the file is not whole.
void putGaps(json::object& object, const CheckedFile& checked)
{
    if (!checked.gaps.empty())
        object["gaps"] = json::array(checked.gaps.begin(), checked.gaps.end());
}

json::object jsonOf(const std::string& file, const Validation& validation, const wording::Messages& messages)
{
    const reports::Report& report = validation.report;
    json::object object;
    object["file"] = file;
    object["verdict"] = wordOf(validation.verdict());
    object["edition"] = report.edition.text();
    if (report.year)
        object["year"] = *report.year;
    put(object, "agency", report.agency);
    json::array tables;
    for (const reports::Table& table : report.tables)
        tables.push_back(jsonOf(table));
    object["tables"] = std::move(tables);
    json::array findings;
    for (const rules::Finding& finding : validation.findings)
        findings.push_back(jsonOf(finding, *validation.edition, messages));
    object["findings"] = std::move(findings);
    json::array notJudged;
    for (const rules::NotJudged& entry : validation.notJudged)
        notJudged.push_back(jsonOf(entry, messages));
    if (!notJudged.empty())
        object["notJudged"] = std::move(notJudged);
    putRulesOff(object, validation);
    return object;
}

} // namespace

const char* wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return "consistent";
    case Verdict::Inconsistent:
        return "inconsistent";
    case Verdict::Incomplete:
        break;
    }
    return "incomplete";
}

std::string jsonLines(const CheckedFile& checked, const wording::Messages& messages)
{
    if (checked.problem) {
        const json::object object{
            {"file", checked.file}, {"verdict", unreadableWord}, {"error", reasonOf(*checked.problem, messages)}};
        return json::serialize(object) + "\n";
    }
    if (checked.validations.empty()) {
        json::object object{{"file", checked.file}, {"verdict", noReportWord}};
        putGaps(object, checked);
        put(object, checked.faultyFormulas, messages);
        return json::serialize(object) + "\n";
    }
    std::string lines;
    for (std::size_t index = 0; index < checked.validations.size(); ++index) {
        json::object object = jsonOf(checked.file, checked.validations[index], messages);
        if (index < checked.repairs.size())
            put(object, checked.repairs[index], messages);
        putGaps(object, checked);
        if (checked.textFigures == TextFigures::List)
            object["textFigures"] = textFiguresJson(checked.validations[index], messages);
        // Of the document, not of one of its reports.
        if (index == 0)
            put(object, checked.faultyFormulas, messages);
        lines += json::serialize(object) + "\n";
    }
    return lines;
}

} // namespace gouji::output
