// SPDX-License-Identifier: MPL-2.0
#include "core/packs/inheritance.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gouji::packs {
namespace {

using Array = JsonNode::Array;
using Object = JsonNode::Object;

// The lists whose entries are merged by their code, and the key of that code.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> codedLists{
    {{"tables", "table"}, {"rules", "rule"}}};

constexpr std::array<std::string_view, 3> ownKeys{"extends", "without", "after"};

bool isOwnKey(std::string_view key) { return std::ranges::find(ownKeys, key) != ownKeys.end(); }

std::string_view codeKeyOf(std::string_view list)
{
    const auto found = std::ranges::find(codedLists, list, &std::pair<std::string_view, std::string_view>::first);
    return found == codedLists.end() ? std::string_view() : found->second;
}

std::string textOf(const JsonNode* node)
{
    const auto* text = node ? std::get_if<std::string>(&node->value) : nullptr;
    return text ? *text : std::string();
}

JsonNode atLine(JsonNode node, int line)
{
    node.line = line;
    if (auto* array = std::get_if<Array>(&node.value)) {
        for (JsonNode& entry : *array)
            entry = atLine(std::move(entry), line);
    } else if (auto* object = std::get_if<Object>(&node.value)) {
        for (JsonNode::Member& member : *object)
            member.node = atLine(std::move(member.node), line);
    }
    return node;
}

auto withCode(Array& entries, std::string_view key, const std::string& code)
{
    return std::ranges::find_if(entries, [&](const JsonNode& entry) { return textOf(entry.find(key)) == code; });
}

void setMember(Object& object, const std::string& key, JsonNode node)
{
    const auto known = std::ranges::find(object, key, &JsonNode::Member::key);
    if (known == object.end())
        object.push_back({key, std::move(node)});
    else
        known->node = std::move(node);
}

// A table or a rule with the members that differ.
JsonNode merged(JsonNode entry, const JsonNode& over)
{
    entry.line = over.line;
    auto* object = std::get_if<Object>(&entry.value);
    const auto* members = std::get_if<Object>(&over.value);
    if (!object || !members)
        return over;
    for (const auto& [key, node] : *members)
        if (!isOwnKey(key))
            setMember(*object, key, node);
    return entry;
}

JsonNode withoutOwnKeys(JsonNode node)
{
    if (auto* object = std::get_if<Object>(&node.value))
        std::erase_if(*object, [](const JsonNode::Member& member) { return isOwnKey(member.key); });
    return node;
}

void insert(Array& entries, const JsonNode& entry, std::string_view key, JsonReader& reader)
{
    const JsonNode* after = entry.find("after");
    const auto place = after ? withCode(entries, key, textOf(after)) : entries.end();
    if (after && place == entries.end())
        return reader.fail(*after, {"catalogue.unknown-code", {{"code", textOf(after)}}});
    entries.insert(after ? place + 1 : place, withoutOwnKeys(entry));
}

void mergeList(Array& entries, const Array& over, std::string_view key, JsonReader& reader)
{
    std::vector<std::string> seen;
    for (const JsonNode& entry : over) {
        const std::string code = textOf(entry.find(key));
        if (std::ranges::count(seen, code) > 0)
            return reader.fail(entry, {"catalogue.code-twice", {{"code", code}}});
        seen.push_back(code);
        const auto known = withCode(entries, key, code);
        if (known == entries.end() || entry.find("after"))
            insert(entries, entry, key, reader);
        else
            *known = merged(std::move(*known), entry);
    }
}

void leaveOut(Object& object, const JsonNode& over, JsonReader& reader)
{
    for (const JsonNode& code : reader.optionalArray(over, "without")) {
        bool isKnown = false;
        for (JsonNode::Member& member : object) {
            const std::string_view key = codeKeyOf(member.key);
            auto* entries = key.empty() ? nullptr : std::get_if<Array>(&member.node.value);
            const auto found = entries ? withCode(*entries, key, textOf(&code)) : Array::iterator();
            if (!entries || found == entries->end())
                continue;
            entries->erase(found);
            isKnown = true;
        }
        if (!isKnown)
            reader.fail(code, {"catalogue.unknown-code", {{"code", textOf(&code)}}});
    }
}

} // namespace

std::string extendedEdition(const JsonNode& root) { return textOf(root.find("extends")); }

JsonNode extended(const JsonNode& base, const JsonNode& over, JsonReader& reader)
{
    const JsonNode* extends = over.find("extends");
    JsonNode result = atLine(base, extends ? extends->line : over.line);
    result.line = over.line;
    auto* object = std::get_if<Object>(&result.value);
    const auto* members = std::get_if<Object>(&over.value);
    if (!object || !members)
        return over;
    leaveOut(*object, over, reader);
    for (const auto& [key, node] : *members) {
        const std::string_view code = codeKeyOf(key);
        const auto known = std::ranges::find(*object, key, &JsonNode::Member::key);
        auto* entries = known == object->end() ? nullptr : std::get_if<Array>(&known->node.value);
        const auto* added = std::get_if<Array>(&node.value);
        if (!code.empty() && entries && added)
            mergeList(*entries, *added, code, reader);
        else if (!isOwnKey(key))
            setMember(*object, key, node);
    }
    return result;
}

} // namespace gouji::packs
