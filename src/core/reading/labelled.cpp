// SPDX-License-Identifier: MPL-2.0
#include "core/reading/labelled.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/compact_text.hpp"
#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>

namespace gouji::reading {
namespace {

using Meaning = Label::Meaning;

// Meaning and owner of a label, by its key.
std::optional<Label> find(std::u32string_view text, const packs::Family& family)
{
    const auto is = [&](const std::vector<std::u32string>& labels) {
        return std::ranges::find(labels, text) != labels.end();
    };
    if (is(family.agencyLabels))
        return Label{Meaning::Body, LabelOwner::Form};
    if (is(family.periodLabels))
        return Label{Meaning::Year, LabelOwner::Form};
    return is(family.publisherLabels) ? std::optional(Label{Meaning::Body, LabelOwner::Publisher}) : std::nullopt;
}

Identity periodIn(const document::CellValue& value, const packs::Family& family)
{
    if (const auto* number = std::get_if<double>(&value))
        return {*number >= 2000 && *number <= 2099 ? std::optional(static_cast<int>(*number)) : std::nullopt, {}};
    const auto* text = std::get_if<std::string>(&value);
    const std::u32string period = text ? compact(*text + "年") : std::u32string();
    const auto year = findYear(period);
    if (!year)
        return {};
    const auto quarter =
        family.frequency == packs::Frequency::Quarterly ? quarterBehind(period, *year) : std::nullopt;
    return {year->year, {}, quarter ? std::optional(quarter->quarter) : std::nullopt};
}

// What stands before the next label, where several share a text: "某区司法局　填报时间：2025年1月".
std::string beforeNextLabel(const std::string& value)
{
    std::u32string letters = text::decodeUtf8(value);
    std::ranges::transform(letters, letters.begin(), text::narrow);
    const auto colon = letters.find(U':');
    if (colon == letters.npos)
        return value;
    const auto space = std::find_if(letters.rbegin() + static_cast<std::ptrdiff_t>(letters.size() - colon),
                                    letters.rend(), text::isSpace);
    return text::encodeUtf8({letters.begin(), space.base()});
}

// Beside an unfilled "填报单位：" the form goes on with "2024年度" or "填报人", and behind "单位：" often stands
// what the figures count, "万元、件".
std::string bodyNamed(const std::string& text, LabelOwner owner, const packs::Family& family)
{
    constexpr std::u32string_view measures = U"件个项条次人宗元千百万亿、,/和";
    constexpr std::array<std::u32string_view, 9> otherLabels{U"填报", U"填表", U"审核", U"联系", U"负责",
                                                             U"日期", U"时间", U"电话", U"制表"};
    const std::u32string body = compact(beforeNextLabel(text));
    if (owner == LabelOwner::Publisher)
        return isBodyName(body) ? text::encodeUtf8(body) : std::string();
    const auto year = findYear(body);
    const bool isYear = year && year->begin == 0 && year->end == body.size();
    const bool isOther = find(text::decodeUtf8(text::labelKey(text)), family)
                         || std::ranges::any_of(otherLabels, [&](auto word) { return body.starts_with(word); });
    return isYear || isOther || body.find_first_not_of(measures) == body.npos ? std::string()
                                                                              : text::encodeUtf8(body);
}

} // namespace

std::optional<Label> labelIn(const std::string& text, const packs::Family& family)
{
    if (const auto known = find(text::decodeUtf8(text::labelKey(text)), family))
        return known;
    const auto behind = [&](std::string_view colon) -> std::optional<Label> {
        const auto at = text.find(colon);
        auto known = at == text.npos ? std::nullopt : find(compact(text.substr(0, at)), family);
        if (known)
            known->value = text.substr(at + colon.size());
        return known;
    };
    const auto wide = behind("：");
    return wide ? wide : behind(":");
}

Identity valueOf(const Label& label, const document::CellValue& value, const packs::Family& family)
{
    if (label.meaning == Meaning::Year)
        return periodIn(value, family);
    const auto* text = std::get_if<std::string>(&value);
    return {{}, text ? bodyNamed(*text, label.owner, family) : std::string()};
}

} // namespace gouji::reading
