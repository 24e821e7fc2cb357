// SPDX-License-Identifier: MPL-2.0
#include "core/packs/readers.hpp"
#include "core/rules/checks/checks.hpp"
#include "core/rules/formula/compile.hpp"

#include <algorithm>
#include <array>

namespace gouji::packs {
namespace {

namespace formula = rules::formula;

// The severity of an official rule that an office does not want to be checked.
constexpr std::string_view switchedOff = "off";

struct Source {
    const forms::Form& form;
    const formula::Vocabulary& vocabulary;
    const BodyLists& bodies;
    JsonReader& reader;
};

// What a formula amounts to; a mistake in it is told with the formula's line.
template <typename Value>
Value valueOr(formula::Result<Value> result, const JsonNode& where, JsonReader& reader)
{
    if (result)
        return std::move(*result);
    reader.fail(where, result.error());
    return {};
}

void readExemption(const JsonNode& node, const Source& source, rules::Rule& rule)
{
    const std::string name = source.reader.stringOr(node, "except", {});
    if (name.empty())
        return;
    const auto list = std::ranges::find(source.bodies, name, [](const auto& bodies) { return bodies->name; });
    if (list == source.bodies.end())
        return source.reader.fail(node, {"catalogue.unknown-word", {{"word", name}}});
    rule.exempts = [bodies = *list](const reports::Report& report) { return bodies->contains(report.agency); };
}

void readRelations(const JsonNode& node, const Source& source, rules::Rule& rule)
{
    const std::string placing = source.reader.stringOr(node, "place", "row-or-column");
    if (placing != "row-or-column" && placing != "cell" && placing != "table")
        source.reader.fail(node, {"catalogue.unknown-word", {{"word", placing}}});
    if (placing == "table")
        rule.gathering = rules::Gathering::OfTable;
    readExemption(node, source, rule);
    for (const JsonNode& holds : source.reader.array(node, "holds")) {
        const std::string text = source.reader.string(holds);
        const auto parsed = valueOr(formula::parse(text), holds, source.reader);
        if (source.reader.problem())
            return;
        auto compiled =
            valueOr(formula::compile(parsed, source.vocabulary,
                                     placing == "cell" ? formula::Placing::Cell : formula::Placing::RowOrColumn),
                    holds, source.reader);
        std::ranges::move(compiled, std::back_inserter(rule.relations));
        rule.formulas.push_back(text);
    }
}

void readUnchanged(const JsonNode& node, const Source& source, rules::Rule& rule)
{
    const reports::TableCode code(source.reader.string(node, "table"));
    if (!source.form.find(code))
        source.reader.fail(node, {"catalogue.unknown-code", {{"code", code.text()}}});
    const std::string text = source.reader.string(node, "if");
    const auto parsed = valueOr(formula::parseCondition(text), node, source.reader);
    rule.check = rules::changedSinceLastYear(
        code, valueOr(formula::compile(parsed, source.vocabulary), node, source.reader));
    rule.formulas.push_back(text);
}

template <rules::Check (*makeCheck)()>
void withoutParameters(const JsonNode&, const Source&, rules::Rule& rule)
{
    rule.check = makeCheck();
}

// What the text of a report says is read as a whole, once: no rule on it looks by itself.
void ofTheText(const JsonNode&, const Source&, rules::Rule&) {}

struct Kind {
    std::string_view name;
    void (*read)(const JsonNode& node, const Source& source, rules::Rule& rule);
};

constexpr std::array<Kind, 15> kinds{{
    {"relation", readRelations},
    {"unchanged", readUnchanged},
    {"whole-number", withoutParameters<rules::wholeNumber>},
    {"presence", withoutParameters<rules::presence>},
    {"plain-number", withoutParameters<rules::plainNumber>},
    {"precision", withoutParameters<rules::precision>},
    {"calculated", withoutParameters<rules::calculated>},
    {"table-filled", withoutParameters<rules::tableFilled>},
    {"table-present", withoutParameters<rules::tablePresent>},
    {"rows-present", withoutParameters<rules::rowsPresent>},
    {"no-extra-rows", withoutParameters<rules::noExtraRows>},
    {"official-wording", withoutParameters<rules::officialWording>},
    {"current-edition", withoutParameters<rules::currentEdition>},
    {"text", ofTheText},
    {"text-unchanged", ofTheText},
}};

// An edition's rules cite its own document as "{source}", so that a later edition can take them over.
std::string cited(std::string text, const std::string& citation)
{
    constexpr std::string_view placeholder = "{source}";
    for (auto at = text.find(placeholder); at != text.npos; at = text.find(placeholder, at + citation.size()))
        text.replace(at, placeholder.size(), citation);
    return text;
}

LocalisedText cited(const LocalisedText& text, const LocalisedText& citation)
{
    return {cited(text.chinese, citation.chinese), cited(text.english, citation.english)};
}

rules::Severity readSeverity(const JsonNode& node, JsonReader& reader)
{
    const std::string word = reader.string(node, "severity");
    const auto severity = rules::severityNamed(word);
    if (!severity)
        reader.fail(node, {"catalogue.unknown-word", {{"word", word}}});
    return severity.value_or(rules::Severity::Error);
}

// Warnings may be explained; errors only where the rule says so.
rules::Explanation readExplanation(const JsonNode& node, rules::Severity severity, JsonReader& reader)
{
    const std::string word =
        reader.stringOr(node, "explanation", severity == rules::Severity::Error ? "does-not-settle" : "settles");
    if (word != "settles" && word != "does-not-settle")
        reader.fail(node, {"catalogue.unknown-word", {{"word", word}}});
    return word == "settles" ? rules::Explanation::Settles : rules::Explanation::DoesNotSettle;
}

rules::Rule readRule(const JsonNode& node, const Source& source)
{
    JsonReader& reader = source.reader;
    reader.allowOnly(node, {"rule", "name", "severity", "explanation", "statement", "source", "kind", "table",
                            "place", "except", "holds", "if"});
    rules::Rule rule;
    rule.id = reports::RuleId(reader.string(node, "rule"));
    rule.name = reader.localised(node, "name");
    rule.severity = readSeverity(node, reader);
    rule.explanation = readExplanation(node, rule.severity, reader);
    rule.statement = reader.localised(node, "statement");
    rule.source = cited(reader.localised(node, "source"), source.form.citation);
    rule.kind = reader.string(node, "kind");
    const auto kind = std::ranges::find(kinds, rule.kind, &Kind::name);
    if (kind == kinds.end())
        reader.fail(node, {"catalogue.unknown-word", {{"word", rule.kind}}});
    else
        kind->read(node, source, rule);
    return rule;
}

} // namespace

OfficialRules readRules(const JsonNode& root, const forms::Form& form, const BodyLists& bodies, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "version", "rules"});
    if (reader.string(root, "edition") != form.code.text())
        reader.fail(root, {"catalogue.other-edition", {{"edition", form.code.text()}}});
    OfficialRules official;
    official.version = reader.string(root, "version");
    const formula::Vocabulary vocabulary(form);
    for (const JsonNode& node : reader.array(root, "rules")) {
        rules::Rule rule = readRule(node, {form, vocabulary, bodies, reader});
        if (std::ranges::count(official.layer.rules, rule.id, &rules::Rule::id) > 0)
            reader.fail(node, {"catalogue.code-twice", {{"code", rule.id.text()}}});
        official.layer.rules.push_back(std::move(rule));
    }
    return official;
}

void addRules(const JsonNode& root, const forms::Form& form, const BodyLists& bodies, rules::RuleSet::Layer& layer,
              JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "rules"});
    if (reader.string(root, "edition") != form.code.text())
        return;
    const formula::Vocabulary vocabulary(form);
    for (const JsonNode& node : reader.array(root, "rules")) {
        const reports::RuleId id(reader.string(node, "rule"));
        const bool isOff = reader.string(node, "severity") == switchedOff;
        const auto known = std::ranges::find(layer.rules, id, &rules::Rule::id);
        const bool isKnown = known != layer.rules.end();
        const bool isOwn = isKnown && known->origin == rules::Origin::Own;
        if (isOwn || isKnown != isOff) {
            reader.fail(node, {isOwn     ? "own-rules.number-twice"
                               : isKnown ? "own-rules.official-number"
                                         : "own-rules.unknown-number",
                               {{"number", id.text()}}});
        } else if (isOff) {
            layer.off.push_back(id);
        } else {
            layer.rules.push_back(readRule(node, {form, vocabulary, bodies, reader}));
            layer.rules.back().origin = rules::Origin::Own;
        }
    }
}

} // namespace gouji::packs
