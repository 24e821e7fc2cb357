// SPDX-License-Identifier: MPL-2.0
#include "core/output/report_lines.hpp"
#include "core/output/verification_lines.hpp"
#include "core/records/place_json.hpp"

#include <boost/json.hpp>

namespace gouji::output {
namespace {

namespace json = boost::json;

// Keys without a value are left out.
void put(json::object& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

void put(json::object& object, const char* key, json::array values)
{
    if (!values.empty())
        object[key] = std::move(values);
}

json::object rulesOf(const records::RuleSet& ruleSet)
{
    json::object object{{"edition", ruleSet.edition.text()}, {"version", ruleSet.version}};
    put(object, "ownRules", ruleSet.ownRules);
    json::array off;
    for (const reports::RuleId& rule : ruleSet.rulesOff)
        off.emplace_back(rule.text());
    put(object, "rulesOff", std::move(off));
    return object;
}

json::array explanationsOf(const records::Record& record)
{
    json::array array;
    for (const records::RecordedExplanation& explanation : record.explanations) {
        json::object object{{"rule", explanation.rule.text()}};
        records::put(explanation.at, object);
        object["explanation"] = explanation.text;
        array.push_back(std::move(object));
    }
    return array;
}

void put(json::object& object, const records::Record& record)
{
    object["rules"] = rulesOf(record.ruleSet);
    object["validated"] = {{"time", record.time},
                           {"program", record.program},
                           {"errors", record.errors},
                           {"warnings", record.warnings},
                           {"information", record.information}};
    put(object, "explanations", explanationsOf(record));
}

json::object jsonOf(const std::string& file, const VerifiedReport& report, const wording::Messages& messages)
{
    const records::Verified& verified = report.verified;
    json::object object{{"file", file}};
    put(object, "record", report.recordFile);
    object["result"] = wordOf(verified.result);
    if (verified.year)
        object["year"] = *verified.year;
    put(object, "agency", verified.agency);
    json::array changes;
    for (const records::Change change : verified.changes)
        changes.emplace_back(wordOf(change));
    put(object, "changes", std::move(changes));
    if (verified.record)
        put(object, *verified.record);
    object["message"] = sentenceOf(report, messages);
    return object;
}

} // namespace

std::string jsonLines(const VerifiedFile& file, const wording::Messages& messages)
{
    if (file.problem)
        return json::serialize(json::object{
                   {"file", file.file}, {"result", unreadableWord}, {"error", reasonOf(*file.problem, messages)}})
               + "\n";
    std::string lines;
    for (const VerifiedReport& report : file.reports)
        lines += json::serialize(jsonOf(file.file, report, messages)) + "\n";
    return lines;
}

} // namespace gouji::output
