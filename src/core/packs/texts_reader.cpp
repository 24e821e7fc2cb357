// SPDX-License-Identifier: MPL-2.0
#include "core/packs/readers.hpp"

#include <algorithm>

namespace gouji::packs {
namespace {

// A rule's id, or one with a variant behind it.
bool isOfARule(const std::string& key, const rules::RuleSet& rules)
{
    return std::ranges::any_of(rules.all(), [&](const rules::Rule& rule) {
        const std::string& id = rule.id.text();
        return key == id || (key.starts_with(id) && key[id.size()] == '.');
    });
}

} // namespace

Texts readTexts(const JsonNode& root, const rules::RuleSet& rules, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "findings"});
    if (reader.string(root, "edition") != rules.form().code.text())
        reader.fail(root, {"catalogue.other-edition", {{"edition", rules.form().code.text()}}});
    Texts texts;
    const JsonNode& findings = reader.object(root, "findings");
    if (const auto* members = std::get_if<JsonNode::Object>(&findings.value)) {
        for (const auto& [key, node] : *members) {
            reader.allowOnly(node, {"title", "message"});
            if (!isOfARule(key, rules))
                reader.fail(node, {"catalogue.unknown-code", {{"code", key}}});
            if (!texts
                     .emplace(key,
                              FindingTexts{reader.localised(node, "title"), reader.localised(node, "message")})
                     .second)
                reader.fail(node, {"catalogue.key-twice", {{"key", key}}});
        }
    }
    return texts;
}

} // namespace gouji::packs
