// SPDX-License-Identifier: MPL-2.0
#include "core/base/json_document.hpp"
#include "core/records/digest.hpp"
#include "core/records/explanation_json.hpp"
#include "core/records/place_json.hpp"
#include "core/records/record.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace gouji::records {
namespace {

namespace json = boost::json;

constexpr const char* seal = "seal";

void put(json::object& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

template <typename Code>
void put(json::object& object, const char* key, const std::vector<Code>& codes)
{
    json::array array;
    for (const Code& code : codes)
        array.emplace_back(code.text());
    if (!array.empty())
        object[key] = std::move(array);
}

json::object jsonOf(const RuleSet& ruleSet)
{
    json::object object{{"edition", ruleSet.edition.text()}, {"version", ruleSet.version}};
    put(object, "ownRules", ruleSet.ownRules);
    put(object, "rulesOff", ruleSet.rulesOff);
    put(object, "form", ruleSet.form);
    return object;
}

json::object jsonOf(const Record& record)
{
    json::object object;
    put(object, "agency", record.agency);
    if (record.year)
        object["year"] = *record.year;
    object["ruleSet"] = jsonOf(record.ruleSet);
    object["figures"] = record.figures;
    put(object, "text", record.text);
    object["errors"] = record.errors;
    object["warnings"] = record.warnings;
    object["information"] = record.information;
    put(object, "emptyTables", record.emptyTables);
    if (record.blankCells > 0)
        object["blankCells"] = record.blankCells;
    object["explanations"] = toJson(record.explanations);
    object["time"] = record.time;
    object["program"] = record.program;
    put(object, "file", record.file);
    put(object, "fileDigest", record.fileDigest);
    return object;
}

// Of everything in a record but the seal, in the order of its keys: also of what a later version may have added.
std::string sealOf(const json::object& record)
{
    json::object content;
    for (const auto& [key, value] : record)
        if (key != seal)
            content[key] = value;
    return digestOf(json::serialize(content));
}

std::string textAt(const json::object& object, const char* key)
{
    const json::value* value = object.if_contains(key);
    const json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string(*text) : std::string();
}

int countAt(const json::object& object, const char* key)
{
    const json::value* value = object.if_contains(key);
    const std::int64_t* number = value ? value->if_int64() : nullptr;
    return number ? static_cast<int>(*number) : -1;
}

// The objects and texts of an array; none where there is no such array.
const json::array& arrayAt(const json::object& object, const char* key)
{
    static const json::array none;
    const json::value* value = object.if_contains(key);
    const json::array* array = value ? value->if_array() : nullptr;
    return array ? *array : none;
}

template <typename Code>
std::vector<Code> codesAt(const json::object& object, const char* key)
{
    std::vector<Code> codes;
    for (const json::value& code : arrayAt(object, key))
        if (const json::string* text = code.if_string())
            codes.emplace_back(std::string(*text));
    return codes;
}

RuleSet ruleSetFrom(const json::object& object)
{
    return {reports::EditionCode(textAt(object, "edition")), textAt(object, "version"), textAt(object, "ownRules"),
            codesAt<reports::RuleId>(object, "rulesOff"), textAt(object, "form")};
}

Record recordFrom(const json::object& object)
{
    Record record;
    record.agency = textAt(object, "agency");
    if (const int year = countAt(object, "year"); year >= 0)
        record.year = year;
    if (const json::value* ruleSet = object.if_contains("ruleSet"); ruleSet && ruleSet->is_object())
        record.ruleSet = ruleSetFrom(ruleSet->get_object());
    record.figures = textAt(object, "figures");
    record.text = textAt(object, "text");
    record.errors = countAt(object, "errors");
    record.warnings = countAt(object, "warnings");
    record.information = countAt(object, "information");
    record.emptyTables = codesAt<reports::TableCode>(object, "emptyTables");
    record.blankCells = std::max(countAt(object, "blankCells"), 0);
    for (const json::value& entry : arrayAt(object, "explanations")) {
        if (const json::object* explanation = entry.if_object())
            record.explanations.push_back({reports::RuleId(textAt(*explanation, "rule")), placeIn(*explanation),
                                           textAt(*explanation, "explanation")});
    }
    record.time = textAt(object, "time");
    record.program = textAt(object, "program");
    record.file = textAt(object, "file");
    record.fileDigest = textAt(object, "fileDigest");
    return record;
}

// Whether it is meant to be a record of ours: another program's JSON is none, whatever it says.
bool isMeantAsRecord(const json::object& object)
{
    return object.contains(seal) || (object.contains("figures") && object.contains("ruleSet"));
}

// Where a text that cannot be parsed stops being JSON.
std::string placeOfMistake(std::string_view text, std::string_view file)
{
    const auto parsed = parseJson(file, text);
    return parsed ? std::string() : parsed.error().place;
}

bool isWhole(const Record& record)
{
    return record.figures.size() == digestLength && record.errors >= 0 && record.warnings >= 0
           && record.information >= 0 && !record.ruleSet.edition.empty() && !record.time.empty();
}

} // namespace

std::string toJson(const std::vector<Record>& records)
{
    json::array all;
    for (const Record& record : records) {
        json::object object = jsonOf(record);
        object[seal] = sealOf(object);
        all.push_back(std::move(object));
    }
    return json::serialize(all);
}

Result<std::vector<Record>> fromJson(std::string_view text, std::string_view file)
{
    const auto problem = [&](const char* key, std::string place = {}) {
        return Problem{std::string(file), std::move(place), {key, {}}};
    };
    boost::system::error_code error;
    const json::value root = json::parse(json::string_view(text.data(), text.size()), error);
    if (error)
        return problem("record.unreadable", placeOfMistake(text, file));
    const json::array* all = root.if_array();
    if (!all || all->empty())
        return problem("record.not-ours");
    std::vector<Record> records;
    for (const json::value& entry : *all) {
        const json::object* object = entry.if_object();
        if (!object || !isMeantAsRecord(*object))
            return problem("record.not-ours");
        const Record record = recordFrom(*object);
        if (!isWhole(record) || sealOf(*object) != textAt(*object, seal))
            return problem("record.contradicts-itself");
        records.push_back(record);
    }
    return records;
}

} // namespace gouji::records
