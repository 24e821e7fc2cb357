// SPDX-License-Identifier: MPL-2.0
#include "core/figures/unit_words.hpp"

#include "core/text/brackets.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>

namespace gouji::figures {
namespace {

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
std::optional<Unit> unitOfSegment(std::u32string_view segment, UnitNamed named)
{
    constexpr std::array<std::u32string_view, 11> before{U"单位", U"人民币", U"金额", U"总额", U"收入", U"收费",
                                                         U"费用", U"数量",   U"件数", U"¥",    U"￥"};
    for (const auto& word : before) {
        const auto at = segment.rfind(word);
        if (at == segment.npos)
            continue;
        if (const auto unit = named(segment.substr(at + word.size())))
            return unit;
    }
    return named(segment);
}

bool isCaption(std::u32string_view text, UnitNamed named)
{
    constexpr std::array<std::u32string_view, 7> words{U"单位",     U"计量单位", U"金额单位", U"货币单位",
                                                       U"数据单位", U"统计单位", U"收费单位"};
    const auto first = segmentsOf(text).front();
    return first != text ? std::ranges::find(words, first) != words.end() : unitOfSegment(text, named).has_value();
}

} // namespace

std::vector<Unit> unitsIn(std::string_view heading, UnitNamed named, UnitNamed namedAlone)
{
    std::vector<Unit> units;
    const auto pieces = text::piecesOf(text::compact(heading));
    for (const text::TextPiece& piece : pieces.value_or(std::vector<text::TextPiece>())) {
        bool isAlone = piece.inBrackets;
        for (const auto segment : segmentsOf(piece.text)) {
            const auto unit = unitOfSegment(segment, isAlone ? namedAlone : named);
            if (unit && std::ranges::count(units, *unit) == 0)
                units.push_back(*unit);
            isAlone |= segment.ends_with(U"单位");
        }
    }
    return units;
}

std::optional<Unit> unitIn(std::string_view heading, UnitNamed named, UnitNamed namedAlone)
{
    const auto units = unitsIn(heading, named, namedAlone);
    return units.size() == 1 ? std::optional(units.front()) : std::nullopt;
}

std::optional<Unit> unitInCaption(std::string_view text, UnitNamed named)
{
    constexpr std::size_t longestBytes = 100;
    if (text.size() > longestBytes)
        return std::nullopt;
    const auto pieces = text::piecesOf(text::compact(text));
    const bool saysNothingElse = pieces && !pieces->empty() && isCaption(pieces->front().text, named);
    return saysNothingElse ? unitIn(text, named, named) : std::nullopt;
}

} // namespace gouji::figures
