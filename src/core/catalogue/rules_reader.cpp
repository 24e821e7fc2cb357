// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/readers.hpp"
#include "core/rules/checks/checks.hpp"
#include "core/rules/formula/compile.hpp"

#include <algorithm>
#include <array>

namespace gouji::catalogue {
namespace {

namespace formula = rules::formula;

// The severity of an official rule that an office does not want to be checked.
constexpr std::string_view switchedOff = "off";

struct Source {
    const Edition& edition;
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
    if (!source.edition.find(code))
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

constexpr std::array<Kind, 14> kinds{{
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
}};

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
    rule.name = readLocalised(node, "name", reader);
    rule.severity = readSeverity(node, reader);
    rule.explanation = readExplanation(node, rule.severity, reader);
    rule.statement = readLocalised(node, "statement", reader);
    rule.source = readLocalised(node, "source", reader);
    rule.kind = reader.string(node, "kind");
    const auto kind = std::ranges::find(kinds, rule.kind, &Kind::name);
    if (kind == kinds.end())
        reader.fail(node, {"catalogue.unknown-word", {{"word", rule.kind}}});
    else
        kind->read(node, source, rule);
    return rule;
}

} // namespace

void readRules(const JsonNode& root, Edition& edition, const BodyLists& bodies, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "version", "rules"});
    if (reader.string(root, "edition") != edition.code.text())
        reader.fail(root, {"catalogue.other-edition", {{"edition", edition.code.text()}}});
    edition.version = reader.string(root, "version");
    const formula::Vocabulary vocabulary(edition);
    for (const JsonNode& rule : reader.array(root, "rules"))
        edition.markTotals(edition.rules.emplace_back(readRule(rule, {edition, vocabulary, bodies, reader})));
}

void addRules(const JsonNode& root, Edition& edition, const BodyLists& bodies, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "rules"});
    if (reader.string(root, "edition") != edition.code.text())
        return;
    const formula::Vocabulary vocabulary(edition);
    for (const JsonNode& node : reader.array(root, "rules")) {
        const reports::RuleId id(reader.string(node, "rule"));
        const bool isOff = reader.string(node, "severity") == switchedOff;
        const rules::Rule* known = edition.find(id);
        const bool isOwn = known && known->origin == rules::Origin::Own;
        if (isOwn || (known != nullptr) != isOff)
            reader.fail(node, {isOwn   ? "own-rules.number-twice"
                               : known ? "own-rules.official-number"
                                       : "own-rules.unknown-number",
                               {{"number", id.text()}}});
        else if (isOff)
            edition.switchOff(id);
        else {
            rules::Rule& rule = edition.rules.emplace_back(readRule(node, {edition, vocabulary, bodies, reader}));
            rule.origin = rules::Origin::Own;
            edition.markTotals(rule);
        }
    }
}

} // namespace gouji::catalogue
