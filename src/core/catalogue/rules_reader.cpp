// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/readers.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>
#include <array>

namespace gouji::catalogue {
namespace {

struct Source {
    const Edition& edition;
    JsonReader& reader;
};

template <typename Code>
std::vector<Code> readCodes(const JsonNode& node, std::string_view key, JsonReader& reader)
{
    std::vector<Code> codes;
    for (std::string& text : reader.strings(reader.array(node, key)))
        codes.emplace_back(std::move(text));
    if (codes.empty())
        reader.fail(node, {"catalogue.missing-key", {{"key", std::string(key)}}});
    return codes;
}

template <typename Code>
rules::SumPair<Code> readSums(const JsonNode& node, const TableDefinition& table, JsonReader& reader)
{
    rules::SumPair<Code> sums{readCodes<Code>(node, "expected", reader), readCodes<Code>(node, "actual", reader)};
    for (const auto* side : {&sums.expected, &sums.actual}) {
        for (const Code& code : *side) {
            if (!table.find(code))
                reader.fail(node, {"catalogue.unknown-code", {{"code", code.text()}}});
        }
    }
    return sums;
}

rules::Check readEquality(const JsonNode& node, const Source& source)
{
    JsonReader& reader = source.reader;
    const model::TableCode code(reader.string(node, "table"));
    const TableDefinition* table = source.edition.find(code);
    const std::string direction = reader.string(node, "for-each");
    if (!table) {
        reader.fail(node, {"catalogue.unknown-code", {{"code", code.text()}}});
        return {};
    }
    if (direction == "row")
        return rules::equalityInEachRow(code, readSums<model::ColumnCode>(node, *table, reader));
    if (direction == "column")
        return rules::equalityInEachColumn(code, readSums<model::RowCode>(node, *table, reader));
    reader.fail(node, {"catalogue.unknown-word", {{"word", direction}}});
    return {};
}

template <rules::Check (*makeCheck)()>
rules::Check withoutParameters(const JsonNode&, const Source&)
{
    return makeCheck();
}

struct Kind {
    std::string_view name;
    rules::Check (*read)(const JsonNode& node, const Source& source);
};

constexpr std::array<Kind, 8> kinds{{
    {"equality", readEquality},
    {"whole-number", withoutParameters<rules::wholeNumber>},
    {"presence", withoutParameters<rules::presence>},
    {"plain-number", withoutParameters<rules::plainNumber>},
    {"precision", withoutParameters<rules::precision>},
    {"calculated", withoutParameters<rules::calculated>},
    {"table-filled", withoutParameters<rules::tableFilled>},
    {"table-present", withoutParameters<rules::tablePresent>},
}};

rules::Severity readSeverity(const JsonNode& node, JsonReader& reader)
{
    const std::string word = reader.string(node, "severity");
    const auto severity = rules::severityNamed(word);
    if (!severity)
        reader.fail(node, {"catalogue.unknown-word", {{"word", word}}});
    return severity.value_or(rules::Severity::Error);
}

rules::Rule readRule(const JsonNode& node, const Source& source)
{
    JsonReader& reader = source.reader;
    reader.allowOnly(node, {"rule", "name", "severity", "statement", "source", "kind", "table", "for-each",
                            "expected", "actual"});
    rules::Rule rule;
    rule.id = model::RuleId(reader.string(node, "rule"));
    rule.name = readLocalised(node, "name", reader);
    rule.severity = readSeverity(node, reader);
    rule.statement = readLocalised(node, "statement", reader);
    rule.source = readLocalised(node, "source", reader);
    const std::string name = reader.string(node, "kind");
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& known) { return known.name == name; });
    if (kind == kinds.end())
        reader.fail(node, {"catalogue.unknown-word", {{"word", name}}});
    else
        rule.check = kind->read(node, source);
    return rule;
}

} // namespace

std::vector<rules::Rule> readRules(const JsonNode& root, const Edition& edition, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "version", "rules"});
    if (reader.string(root, "edition") != edition.code.text())
        reader.fail(root, {"catalogue.other-edition", {{"edition", edition.code.text()}}});
    std::vector<rules::Rule> rules;
    for (const JsonNode& rule : reader.array(root, "rules"))
        rules.push_back(readRule(rule, {edition, reader}));
    return rules;
}

} // namespace gouji::catalogue
