// SPDX-License-Identifier: MPL-2.0
#include "core/locate/title.hpp"

#include "core/model/text.hpp"

#include <algorithm>
#include <array>

namespace gouji::locate {
namespace {

// A title is short.
constexpr std::size_t longestTitle = 80;

// The value of a digit, ASCII or Chinese ("二〇二四"); -1 for any other character.
int digitValue(char32_t c)
{
    constexpr std::u32string_view chinese = U"〇一二三四五六七八九";
    if (c >= U'0' && c <= U'9')
        return static_cast<int>(c - U'0');
    const auto at = chinese.find(c == U'零' || c == U'○' ? U'〇' : c);
    return at == chinese.npos ? -1 : static_cast<int>(at);
}

// Names that say nothing, whatever stands around these words.
bool isGenericName(std::u32string_view name)
{
    constexpr std::array<std::u32string_view, 14> words{U"报告", U"年报", U"公开", U"表",   U"情况",
                                                        U"统计", U"汇总", U"复议", U"诉讼", U"本年",
                                                        U"上年", U"今年", U"去年", U"说明"};
    const auto isIdeograph = [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; };
    return std::ranges::count_if(name, isIdeograph) < 2
           || std::ranges::any_of(words, [&](auto word) { return name.find(word) != name.npos; });
}

} // namespace

std::u32string compact(std::string_view text)
{
    std::u32string kept;
    for (const char32_t c : model::decodeUtf8(text)) {
        if (!model::isSpace(c))
            kept += model::narrow(c);
    }
    return kept;
}

std::optional<YearInText> findYear(const std::u32string& text)
{
    for (std::size_t at = 0; at + 4 < text.size(); ++at) {
        int year = 0;
        bool digits = true;
        for (std::size_t i = 0; i < 4; ++i) {
            const int value = digitValue(text[at + i]);
            digits = digits && value >= 0;
            year = year * 10 + value;
        }
        const bool precededByDigit = at > 0 && digitValue(text[at - 1]) >= 0;
        if (!digits || precededByDigit || text[at + 4] != U'年' || year < 2000 || year > 2099)
            continue;
        const std::size_t end = at + 5 + (text.compare(at + 5, 1, U"度") == 0 ? 1 : 0);
        return YearInText{year, at, end};
    }
    return std::nullopt;
}

Identity identifyTitle(std::string_view title)
{
    const std::u32string text = compact(title);
    const std::size_t subject = std::min(text.find(U"政府信息公开"), text.find(U"信息公开"));
    const auto year = findYear(text);
    if (text.size() > longestTitle || subject == text.npos || text.find(U"报告", subject) == text.npos || !year)
        return {};
    // "某市2024年政府信息公开工作年度报告" or "2024年某市政府信息公开工作年度报告"; a title of the kind
    // "某市政府信息公开工作年度报告（2024年）" names the agency in front.
    std::u32string agency;
    if (year->begin > 0 && year->begin < subject)
        agency = text.substr(0, year->begin);
    else if (year->begin == 0 && year->end < subject)
        agency = text.substr(year->end, subject - year->end);
    else if (year->begin > subject)
        agency = text.substr(0, subject);
    return {year->year, model::encodeUtf8(agency)};
}

Identity identifySheetName(std::string_view name)
{
    std::u32string rest = compact(name);
    std::u32string marked; // a year without 年, too
    std::size_t digits = 0;
    for (const char32_t c : rest + U' ') {
        const bool isDigit = digitValue(c) >= 0;
        if (digits == 4 && !isDigit && c != U'年')
            marked += U'年';
        digits = isDigit ? digits + 1 : 0;
        marked += c;
    }
    marked.pop_back();
    Identity identity;
    if (const auto year = findYear(marked)) {
        identity.year = year->year;
        rest = marked.erase(year->begin, year->end - year->begin);
    }
    if (!isGenericName(rest))
        identity.agency = model::encodeUtf8(rest);
    return identity;
}

} // namespace gouji::locate
