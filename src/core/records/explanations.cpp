// SPDX-License-Identifier: MPL-2.0
#include "core/records/explanations.hpp"

#include "core/records/place_json.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace gouji::records {
namespace {

namespace json = boost::json;

bool isAboutTheSame(const GivenExplanation& left, const GivenExplanation& right)
{
    return left.rule == right.rule && left.at == right.at;
}

std::string figureOf(const rules::FindingCell& cell) { return cell.value ? cell.value->toString() : cell.text; }

std::string figureOf(const rules::Passage& passage)
{
    return passage.value ? passage.value->toString() : passage.quote;
}

std::string textOf(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    const json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string(*text) : std::string();
}

GivenExplanation fromJson(const json::object& object)
{
    GivenExplanation explanation;
    explanation.rule = reports::RuleId(textOf(object, "rule"));
    explanation.at = placeIn(object);
    explanation.text = textOf(object, "explanation");
    const json::value* figures = object.if_contains("figures");
    if (const json::array* array = figures ? figures->if_array() : nullptr) {
        for (const json::value& figure : *array)
            if (const json::string* text = figure.if_string())
                explanation.figures.emplace_back(*text);
    }
    return explanation;
}

} // namespace

GivenExplanation explanationOf(const rules::Finding& finding, std::string text)
{
    GivenExplanation explanation{finding.rule, finding.at, {}, std::move(text)};
    for (const rules::Passage& passage : finding.passages)
        explanation.figures.push_back(figureOf(passage));
    for (const rules::FindingCell& cell : finding.cells)
        explanation.figures.push_back(figureOf(cell));
    return explanation;
}

void give(GivenExplanation explanation, std::vector<GivenExplanation>& given)
{
    std::erase_if(given, [&](const GivenExplanation& known) { return isAboutTheSame(known, explanation); });
    if (!explanation.text.empty())
        given.push_back(std::move(explanation));
}

bool maySettle(const rules::Finding& finding, const rules::Rule* rule)
{
    return rule ? rule->explanation == rules::Explanation::Settles : finding.severity != rules::Severity::Error;
}

void apply(const std::vector<GivenExplanation>& given, rules::Finding& finding)
{
    const GivenExplanation wanted = explanationOf(finding, {});
    for (const GivenExplanation& known : given) {
        if (!isAboutTheSame(known, wanted))
            continue;
        (known.figures == wanted.figures ? finding.explanation : finding.lapsedExplanation) = known.text;
    }
}

std::string toProperty(const std::vector<GivenExplanation>& given)
{
    json::array all;
    for (const GivenExplanation& explanation : given) {
        json::object object{{"rule", explanation.rule.text()}};
        put(explanation.at, object);
        object["figures"] = json::array(explanation.figures.begin(), explanation.figures.end());
        object["explanation"] = explanation.text;
        all.push_back(std::move(object));
    }
    return json::serialize(all);
}

std::vector<GivenExplanation> fromProperty(std::string_view property)
{
    boost::system::error_code error;
    const json::value root = json::parse(json::string_view(property.data(), property.size()), error);
    const json::array* all = error ? nullptr : root.if_array();
    std::vector<GivenExplanation> given;
    for (const json::value& entry : all ? *all : json::array()) {
        if (const json::object* object = entry.if_object())
            given.push_back(fromJson(*object));
    }
    return given;
}

} // namespace gouji::records
