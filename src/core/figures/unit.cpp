// SPDX-License-Identifier: MPL-2.0
#include "core/figures/unit.hpp"

#include "core/figures/unit_words.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::figures {
namespace {

// Of two names for one unit the one that people write in headings comes first.
constexpr std::array<std::pair<std::u32string_view, Unit>, 10> units{{
    {U"元", {0}},
    {U"百元", {2}},
    {U"千元", {3}},
    {U"万元", {4}},
    {U"万", {4}},
    {U"十万元", {5}},
    {U"百万元", {6}},
    {U"千万元", {7}},
    {U"亿元", {8}},
    {U"亿", {8}},
}};

std::optional<Unit> named(std::u32string_view name)
{
    const auto found = std::ranges::find(units, name, &std::pair<std::u32string_view, Unit>::first);
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<Unit> unitNamed(std::string_view name) { return named(text::decodeUtf8(name)); }

std::string nameOf(Unit unit)
{
    const auto found = std::ranges::find(units, unit, &std::pair<std::u32string_view, Unit>::second);
    return found == units.end() ? std::string() : text::encodeUtf8(found->first);
}

std::optional<Unit> unitIn(std::string_view heading) { return unitIn(heading, named, named); }

bool statesUnclearAmounts(std::string_view heading)
{
    constexpr std::array<std::string_view, 10> foreign{"美元", "美金", "港元", "港币",   "欧元",
                                                       "日元", "英镑", "澳元", "澳门元", "$"};
    return unitsIn(heading, named, named).size() > 1
           || std::ranges::any_of(foreign, [&](auto name) { return heading.find(name) != heading.npos; });
}

std::optional<Unit> unitInCaption(std::string_view text) { return unitInCaption(text, named); }

bool isUnclearCaption(std::string_view text)
{
    // Whatever the amounts are: the word for a unit and nothing that a sentence would hold.
    constexpr std::size_t longestBytes = 60;
    const std::u32string letters = text.size() <= longestBytes ? text::compact(text) : std::u32string();
    constexpr std::u32string_view word = U"单位:";
    return letters.find(word) != letters.npos && statesUnclearAmounts(text);
}

} // namespace gouji::figures
