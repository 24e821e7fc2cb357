// SPDX-License-Identifier: MPL-2.0
#include "core/model/unit.hpp"

#include "core/model/brackets.hpp"
#include "core/model/text.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace gouji::model {
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

// What separates the name of a column, the word 单位 and the units it lists.
std::vector<std::u32string_view> segmentsOf(std::u32string_view text)
{
    constexpr std::u32string_view separators = U":/,;、。-—_|和及与为";
    std::vector<std::u32string_view> segments;
    while (true) {
        const auto end = text.find_first_of(separators);
        segments.push_back(text.substr(0, end));
        if (end == text.npos)
            return segments;
        text.remove_prefix(end + 1);
    }
}

// "元" of "元", "人民币元", "单位元"; of "收费金额元" as well, where the unit just follows the words for an
// amount.
std::optional<Unit> unitOfSegment(std::u32string_view segment)
{
    constexpr std::array<std::u32string_view, 7> before{U"单位", U"人民币", U"金额", U"总额",
                                                        U"收入", U"收费",   U"费用"};
    for (const auto& word : before) {
        const auto at = segment.rfind(word);
        if (at == segment.npos)
            continue;
        if (const auto unit = named(segment.substr(at + word.size())))
            return unit;
    }
    return named(segment);
}

bool isCaption(std::u32string_view text)
{
    constexpr std::array<std::u32string_view, 7> words{U"单位",     U"计量单位", U"金额单位", U"货币单位",
                                                       U"数据单位", U"统计单位", U"收费单位"};
    const auto first = segmentsOf(text).front();
    return first != text ? std::ranges::find(words, first) != words.end() : unitOfSegment(text).has_value();
}

} // namespace

std::optional<Unit> unitNamed(std::string_view name) { return named(decodeUtf8(name)); }

std::string nameOf(Unit unit)
{
    const auto found = std::ranges::find(units, unit, &std::pair<std::u32string_view, Unit>::second);
    return found == units.end() ? std::string() : encodeUtf8(found->first);
}

std::optional<Unit> unitIn(std::string_view heading)
{
    const auto pieces = piecesOf(compact(heading));
    std::optional<Unit> stated;
    for (const TextPiece& piece : pieces.value_or(std::vector<TextPiece>())) {
        for (const auto segment : segmentsOf(piece.text)) {
            const auto unit = unitOfSegment(segment);
            if (unit && stated && *unit != *stated)
                return std::nullopt;
            if (unit)
                stated = unit;
        }
    }
    return stated;
}

std::optional<Unit> unitInCaption(std::string_view text)
{
    constexpr std::size_t longestBytes = 100;
    if (text.size() > longestBytes)
        return std::nullopt;
    const auto pieces = piecesOf(compact(text));
    const bool saysNothingElse = pieces && !pieces->empty() && isCaption(pieces->front().text);
    return saysNothingElse ? unitIn(text) : std::nullopt;
}

} // namespace gouji::model
