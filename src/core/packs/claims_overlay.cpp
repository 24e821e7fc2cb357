// SPDX-License-Identifier: MPL-2.0
#include "core/packs/claims_overlay.hpp"

#include <algorithm>
#include <array>

namespace gouji::packs {
namespace {

using Array = JsonNode::Array;
using Object = JsonNode::Object;

constexpr std::array<std::string_view, 3> naming{"topic", "row", "section"};

// The name by which an entry of an array is known; null where it has none.
const JsonNode* nameOf(const JsonNode& entry)
{
    for (const std::string_view key : naming)
        if (const JsonNode* name = entry.find(key))
            return name;
    return nullptr;
}

bool isAlike(const JsonNode& left, const JsonNode& right)
{
    const JsonNode* one = nameOf(left);
    const JsonNode* other = nameOf(right);
    return one && other && one->value.index() == other->value.index()
           && ((std::holds_alternative<std::string>(one->value)
                && std::get<std::string>(one->value) == std::get<std::string>(other->value))
               || (std::holds_alternative<std::int64_t>(one->value)
                   && std::get<std::int64_t>(one->value) == std::get<std::int64_t>(other->value)));
}

// What becomes of a list whose entries have no names, such as words.
enum class Lists { Replaced, Joined };

JsonNode together(const JsonNode& base, const JsonNode& own, Lists lists);

Array joined(Array base, const Array& own)
{
    base.insert(base.end(), own.begin(), own.end());
    return base;
}

Array togetherArray(const Array& base, const Array& own, Lists lists)
{
    const bool isNamed = std::ranges::all_of(own, [](const JsonNode& entry) { return nameOf(entry) != nullptr; });
    if (!isNamed)
        return lists == Lists::Joined ? joined(base, own) : own;
    Array all = base;
    for (const JsonNode& entry : own) {
        const auto known = std::ranges::find_if(all, [&](const JsonNode& one) { return isAlike(one, entry); });
        if (known == all.end())
            all.push_back(entry);
        else if (entry.find("absent"))
            all.erase(known);
        else
            *known = together(*known, entry, lists);
    }
    return all;
}

JsonNode together(const JsonNode& base, const JsonNode& own, Lists lists)
{
    const auto* baseArray = std::get_if<Array>(&base.value);
    const auto* ownArray = std::get_if<Array>(&own.value);
    if (baseArray && ownArray)
        return {own.line, togetherArray(*baseArray, *ownArray, lists)};
    const auto* baseObject = std::get_if<Object>(&base.value);
    const auto* ownObject = std::get_if<Object>(&own.value);
    if (!baseObject || !ownObject)
        return own;
    Object all = *baseObject;
    for (const JsonNode::Member& member : *ownObject) {
        const auto known = std::ranges::find(all, member.key, &JsonNode::Member::key);
        if (known == all.end())
            all.push_back(member);
        else
            known->node = together(known->node, member.node, lists);
    }
    return {own.line, std::move(all)};
}

} // namespace

JsonNode overlaid(const JsonNode& base, const JsonNode& own, JsonReader&)
{
    JsonNode whole = together(base, own, Lists::Replaced);
    if (auto* members = std::get_if<Object>(&whole.value))
        std::erase_if(*members, [](const JsonNode::Member& member) { return member.key == "extends"; });
    return whole;
}

JsonNode withOwnWords(const JsonNode& base, const JsonNode& own) { return together(base, own, Lists::Joined); }

} // namespace gouji::packs
