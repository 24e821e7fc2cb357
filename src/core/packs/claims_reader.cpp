// SPDX-License-Identifier: MPL-2.0
#include "core/packs/claims.hpp"
#include "core/packs/readers.hpp"
#include "core/rules/formula/compile.hpp"
#include "core/text/text.hpp"

#include <array>

namespace gouji::packs {
namespace {

namespace formula = rules::formula;
using Kind = WordMeaning::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 17> wordLists{{
    {"fillers", Kind::Filler},
    {"counters", Kind::Counter},
    {"negations", Kind::Negation},
    {"parts", Kind::Parts},
    {"each", Kind::Each},
    {"respectively", Kind::Respectively},
    {"all-of", Kind::AllOf},
    {"closed", Kind::Closed},
    {"approximate-before", Kind::ApproximateBefore},
    {"approximate-after", Kind::ApproximateAfter},
    {"share", Kind::Share},
    {"up", Kind::Up},
    {"down", Kind::Down},
    {"doubled", Kind::Doubled},
    {"last-year", Kind::LastYear},
    {"broad", Kind::Broad},
    {"units", Kind::Unit},
}};

// What a claims file is read into, and against what.
struct Reading {
    const forms::Form& form;
    const formula::Vocabulary& vocabulary;
    JsonReader& reader;
    Claims& claims;
};

std::vector<std::u32string> compactStrings(const JsonNode::Array& array, JsonReader& reader)
{
    std::vector<std::u32string> texts;
    for (const std::string& text : reader.strings(array))
        texts.push_back(text::compact(text));
    return texts;
}

void addWords(const Reading& reading, const JsonNode::Array& array, WordMeaning meaning)
{
    for (const std::u32string& word : compactStrings(array, reading.reader)) {
        const auto number = reading.claims.words.add(word);
        if (!number)
            continue;
        if (reading.claims.meanings.size() <= *number)
            reading.claims.meanings.resize(*number + 1);
        reading.claims.meanings[*number].push_back(meaning);
    }
}

bool flag(const JsonNode& node, std::string_view key)
{
    const JsonNode* found = node.find(key);
    const bool* value = found ? std::get_if<bool>(&found->value) : nullptr;
    return value && *value;
}

// A reading is the left side of a formula; what it is compared with is the text's figure.
std::vector<rules::Relation> relationsOf(const Reading& reading, const JsonNode& node)
{
    const auto parsed = formula::parse(reading.reader.string(node) + " = 0");
    if (!parsed) {
        reading.reader.fail(node, parsed.error());
        return {};
    }
    auto compiled = formula::compile(*parsed, reading.vocabulary, formula::Placing::RowOrColumn);
    if (!compiled) {
        reading.reader.fail(node, compiled.error());
        return {};
    }
    return std::move(*compiled);
}

ClaimReading readReading(const Reading& reading, const JsonNode& node)
{
    ClaimReading sums;
    for (rules::Relation& relation : relationsOf(reading, node)) {
        if (auto* sum = std::get_if<rules::LinearSum>(&relation.statement.left))
            sums.push_back({relation.at.column, std::move(*sum), relation.onlyWithout});
        else
            reading.reader.fail(node, {"catalogue.unknown-word", {{"word", reading.reader.string(node)}}});
    }
    return sums;
}

std::vector<ClaimReading> readReadings(const Reading& reading, const JsonNode& node, std::string_view key)
{
    std::vector<ClaimReading> readings;
    for (const JsonNode& entry : reading.reader.optionalArray(node, key))
        readings.push_back(readReading(reading, entry));
    return readings;
}

ColumnSets readColumnSets(const Reading& reading, const JsonNode& node, std::string_view key)
{
    ColumnSets sets;
    for (const JsonNode& entry : reading.reader.array(node, key)) {
        auto& set = sets.emplace_back();
        if (const auto* columns = std::get_if<JsonNode::Array>(&entry.value)) {
            for (const std::string& code : reading.reader.strings(*columns))
                set.emplace_back(code);
        } else
            reading.reader.fail(entry,
                                {"catalogue.wrong-type", {{"key", std::string(key)}, {"expected", "array"}}});
    }
    return sets;
}

ClaimRow readRow(const Reading& reading, const JsonNode& node, std::uint16_t topic, std::uint16_t index)
{
    JsonReader& reader = reading.reader;
    reader.allowOnly(node, {"row", "rank", "joins", "names", "unsure", "words", "readings"});
    ClaimRow row;
    row.code = reader.string(node, "row");
    row.rank = reader.integer(node, "rank");
    row.joins = flag(node, "joins");
    row.names = flag(node, "names");
    row.unsure = flag(node, "unsure");
    row.readings = readReadings(reading, node, "readings");
    addWords(reading, reader.array(node, "words"), {Kind::Row, topic, index});
    return row;
}

void readColumns(const Reading& reading, const JsonNode& node, std::uint16_t topic, ClaimTopic& into)
{
    for (const JsonNode& entry : reading.reader.optionalArray(node, "columns")) {
        reading.reader.allowOnly(entry, {"words", "columns", "pending"});
        if (flag(entry, "pending"))
            into.pending = static_cast<std::uint16_t>(into.columns.size());
        addWords(reading, reading.reader.array(entry, "words"),
                 {Kind::Column, topic, static_cast<std::uint16_t>(into.columns.size())});
        into.columns.push_back(readColumnSets(reading, entry, "columns"));
    }
}

ClaimTopic readTopic(const Reading& reading, const JsonNode& node, std::uint16_t number)
{
    JsonReader& reader = reading.reader;
    reader.allowOnly(node, {"topic", "section", "context", "names", "weak", "units", "unsure-units", "whole",
                            "unsure-whole", "columns", "default", "rows"});
    ClaimTopic topic;
    topic.code = reader.string(node, "topic");
    topic.section = reader.integer(node, "section");
    topic.context = compactStrings(reader.optionalArray(node, "context"), reader);
    topic.units = compactStrings(reader.array(node, "units"), reader);
    topic.unsureUnits = compactStrings(reader.optionalArray(node, "unsure-units"), reader);
    topic.whole = readColumnSets(reading, node, "whole");
    topic.unsureWhole = flag(node, "unsure-whole");
    topic.readings = readReadings(reading, node, "default");
    addWords(reading, reader.optionalArray(node, "names"), {Kind::TopicName, number, 0});
    addWords(reading, reader.optionalArray(node, "weak"), {Kind::TopicWeak, number, 0});
    readColumns(reading, node, number, topic);
    for (const JsonNode& row : reader.array(node, "rows"))
        topic.rows.push_back(readRow(reading, row, number, static_cast<std::uint16_t>(topic.rows.size())));
    return topic;
}

void readBlanks(const Reading& reading, const JsonNode& root)
{
    JsonReader& reader = reading.reader;
    const JsonNode& node = reader.object(root, "blanks");
    reader.allowOnly(node, {"counting", "verbs", "nouns", "units", "conjunctions", "not-conjunctions",
                            "not-counting", "before-percent"});
    const auto words = [&](std::string_view key) { return compactStrings(reader.array(node, key), reader); };
    reading.claims.blanks = {words("counting"),     words("verbs"),         words("nouns"),
                             words("units"),        words("conjunctions"),  words("not-conjunctions"),
                             words("not-counting"), words("before-percent")};
}

void readLongest(const Reading& reading, const JsonNode& root)
{
    const JsonNode& node = reading.reader.object(root, "longest");
    reading.reader.allowOnly(node, {"section", "characters"});
    reading.claims.longestSection = reading.reader.integer(node, "section");
    reading.claims.longest = static_cast<std::size_t>(std::max(0, reading.reader.integer(node, "characters")));
}

void readScopes(const Reading& reading, const JsonNode& root)
{
    JsonReader& reader = reading.reader;
    for (const JsonNode& node : reader.array(root, "scopes")) {
        reader.allowOnly(node, {"reason", "reach", "topics", "words"});
        const std::string reach = reader.string(node, "reach");
        if (reach != "clause" && reach != "sentence")
            reader.fail(node, {"catalogue.unknown-word", {{"word", reach}}});
        addWords(reading, reader.array(node, "words"),
                 {Kind::Scope, 0, static_cast<std::uint16_t>(reading.claims.scopes.size())});
        reading.claims.scopes.push_back(
            {reader.string(node, "reason"),
             reach == "sentence" ? ClaimScope::Reach::Sentence : ClaimScope::Reach::Clause,
             reader.strings(reader.optionalArray(node, "topics"))});
    }
}

void readFee(const Reading& reading, const JsonNode& root)
{
    if (!root.find("fee"))
        return;
    JsonReader& reader = reading.reader;
    const JsonNode& node = reader.object(root, "fee");
    reader.allowOnly(node, {"words", "unpaid", "none", "reading", "section"});
    FeeWords& fee = reading.claims.fee;
    fee.words = compactStrings(reader.array(node, "words"), reader);
    fee.unpaid = compactStrings(reader.array(node, "unpaid"), reader);
    fee.none = compactStrings(reader.array(node, "none"), reader);
    fee.section = reader.integer(node, "section");
    if (const JsonNode* formula = node.find("reading")) {
        // An edition without such a row says so with an empty one.
        const auto* text = std::get_if<std::string>(&formula->value);
        const ClaimReading sums = text && text->empty() ? ClaimReading() : readReading(reading, *formula);
        if (!sums.empty())
            fee.reading = sums.front().sum;
    }
}

} // namespace

Claims readClaims(const JsonNode& root, const forms::Form& form, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "version", "longest", "title", "fee", "blanks", "body-ends",
                            "headings", "leftovers", "words", "scopes", "topics"});
    Claims claims;
    const formula::Vocabulary vocabulary(form);
    const Reading reading{form, vocabulary, reader, claims};
    if (reader.string(root, "edition") != form.code.text())
        reader.fail(root, {"catalogue.other-edition", {{"edition", form.code.text()}}});
    claims.version = reader.string(root, "version");
    claims.title = reader.string(root, "title");
    claims.leftovers = compactStrings(reader.array(root, "leftovers"), reader);
    claims.bodyEnds = compactStrings(reader.array(root, "body-ends"), reader);
    claims.headings = reader.strings(reader.optionalArray(root, "headings"));
    readLongest(reading, root);
    readBlanks(reading, root);
    readFee(reading, root);
    const JsonNode& words = reader.object(root, "words");
    for (const auto& [key, kind] : wordLists)
        addWords(reading, reader.array(words, key), {kind, 0, 0});
    claims.broadExcept = compactStrings(reader.optionalArray(words, "broad-except"), reader);
    readScopes(reading, root);
    for (const JsonNode& topic : reader.array(root, "topics"))
        claims.topics.push_back(readTopic(reading, topic, static_cast<std::uint16_t>(claims.topics.size())));
    claims.meanings.resize(claims.words.size());
    claims.words.finish();
    return claims;
}

} // namespace gouji::packs
