// SPDX-License-Identifier: MPL-2.0
#include "core/figures/count_unit.hpp"

#include "core/figures/unit_words.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::figures {
namespace {

constexpr std::array<std::pair<std::u32string_view, Unit>, 9> multiples{{
    {U"", {0}},
    {U"十", {1}},
    {U"百", {2}},
    {U"千", {3}},
    {U"万", {4}},
    {U"十万", {5}},
    {U"百万", {6}},
    {U"千万", {7}},
    {U"亿", {8}},
}};

std::optional<Unit> multipleNamed(std::u32string_view name)
{
    const auto found = std::ranges::find(multiples, name, &std::pair<std::u32string_view, Unit>::first);
    return found == multiples.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Unit> namedInCaption(std::u32string_view name)
{
    constexpr std::array<std::u32string_view, 11> pieces{U"人次", U"件", U"次", U"个", U"项", U"宗",
                                                         U"份",   U"起", U"例", U"条", U"部"};
    const auto piece = std::ranges::find_if(pieces, [&](auto word) { return name.ends_with(word); });
    return piece == pieces.end() ? std::nullopt : multipleNamed(name.substr(0, name.size() - piece->size()));
}

// In the heading of a count a bare 万 means pieces; 十 and 百 may number it.
std::optional<Unit> namedAlone(std::u32string_view name)
{
    return name == U"万" || name == U"亿" ? multipleNamed(name) : namedInCaption(name);
}

// 项 ends "第二十条第（五）项".
std::optional<Unit> namedInHeading(std::u32string_view name)
{
    return name == U"项" ? std::nullopt : namedAlone(name);
}

} // namespace

std::optional<Unit> countUnitIn(std::string_view heading) { return unitIn(heading, namedInHeading, namedAlone); }

std::optional<Unit> countUnitInCaption(std::string_view text) { return unitInCaption(text, namedInCaption); }

std::string nameOfCountUnit(Unit unit)
{
    const auto found = std::ranges::find(multiples, unit, &std::pair<std::u32string_view, Unit>::second);
    return found == multiples.end() ? std::string() : text::encodeUtf8(found->first) + "件";
}

} // namespace gouji::figures
