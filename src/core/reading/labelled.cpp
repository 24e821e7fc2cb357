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

struct KnownLabel {
    std::u32string_view text; // its own key
    Meaning meaning;
    LabelOwner owner;
};
constexpr std::array<KnownLabel, 25> labels{{
    {U"单位名称", Meaning::Body, LabelOwner::Form},      {U"填报单位", Meaning::Body, LabelOwner::Form},
    {U"报告单位", Meaning::Body, LabelOwner::Form},      {U"机关名称", Meaning::Body, LabelOwner::Form},
    {U"行政机关名称", Meaning::Body, LabelOwner::Form},  {U"填报机关", Meaning::Body, LabelOwner::Form},
    {U"单位", Meaning::Body, LabelOwner::Form},          {U"年度", Meaning::Year, LabelOwner::Form},
    {U"报告年度", Meaning::Year, LabelOwner::Form},      {U"填报年度", Meaning::Year, LabelOwner::Form},
    {U"年份", Meaning::Year, LabelOwner::Form},          {U"发布机构", Meaning::Body, LabelOwner::Publisher},
    {U"发布机关", Meaning::Body, LabelOwner::Publisher}, {U"发布单位", Meaning::Body, LabelOwner::Publisher},
    {U"发文机关", Meaning::Body, LabelOwner::Publisher}, {U"发文机构", Meaning::Body, LabelOwner::Publisher},
    {U"发文单位", Meaning::Body, LabelOwner::Publisher}, {U"公开机构", Meaning::Body, LabelOwner::Publisher},
    {U"公开主体", Meaning::Body, LabelOwner::Publisher}, {U"公开单位", Meaning::Body, LabelOwner::Publisher},
    {U"公开机关", Meaning::Body, LabelOwner::Publisher}, {U"信息来源", Meaning::Body, LabelOwner::Publisher},
    {U"来源", Meaning::Body, LabelOwner::Publisher},     {U"责任部门", Meaning::Body, LabelOwner::Publisher},
    {U"制作机关", Meaning::Body, LabelOwner::Publisher},
}};

const KnownLabel* find(std::u32string_view text)
{
    const auto found = std::ranges::find(labels, text, &KnownLabel::text);
    return found == labels.end() ? nullptr : &*found;
}

std::optional<int> yearIn(const document::CellValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number >= 2000 && *number <= 2099 ? std::optional(static_cast<int>(*number)) : std::nullopt;
    const auto* text = std::get_if<std::string>(&value);
    const auto found = text ? findYear(compact(*text + "年")) : std::nullopt;
    return found ? std::optional(found->year) : std::nullopt;
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
std::string bodyNamed(const std::string& text, LabelOwner owner)
{
    constexpr std::u32string_view measures = U"件个项条次人宗元千百万亿、,/和";
    constexpr std::array<std::u32string_view, 9> otherLabels{U"填报", U"填表", U"审核", U"联系", U"负责",
                                                             U"日期", U"时间", U"电话", U"制表"};
    const std::u32string body = compact(beforeNextLabel(text));
    if (owner == LabelOwner::Publisher)
        return isBodyName(body) ? text::encodeUtf8(body) : std::string();
    const auto year = findYear(body);
    const bool isYear = year && year->begin == 0 && year->end == body.size();
    const bool isOther = find(text::decodeUtf8(text::labelKey(text)))
                         || std::ranges::any_of(otherLabels, [&](auto word) { return body.starts_with(word); });
    return isYear || isOther || body.find_first_not_of(measures) == body.npos ? std::string()
                                                                              : text::encodeUtf8(body);
}

} // namespace

std::optional<Label> labelIn(const std::string& text)
{
    if (const KnownLabel* known = find(text::decodeUtf8(text::labelKey(text))))
        return Label{known->meaning, known->owner, {}};
    const auto behind = [&](std::string_view colon) -> std::optional<Label> {
        const auto at = text.find(colon);
        const KnownLabel* known = at == text.npos ? nullptr : find(compact(text.substr(0, at)));
        return known ? std::optional(Label{known->meaning, known->owner, text.substr(at + colon.size())})
                     : std::nullopt;
    };
    const auto wide = behind("：");
    return wide ? wide : behind(":");
}

Identity valueOf(const Label& label, const document::CellValue& value)
{
    if (label.meaning == Meaning::Year)
        return {yearIn(value), {}};
    const auto* text = std::get_if<std::string>(&value);
    return {{}, text ? bodyNamed(*text, label.owner) : std::string()};
}

} // namespace gouji::reading
