// SPDX-License-Identifier: MPL-2.0
#include "core/reading/compact_text.hpp"

namespace gouji::reading {
namespace {

// The sentence that says what time the figures are of.
constexpr std::size_t longestPeriodBytes = 120;

} // namespace

int digitValue(char32_t c)
{
    constexpr std::u32string_view chinese = U"〇一二三四五六七八九";
    if (c >= U'0' && c <= U'9')
        return static_cast<int>(c - U'0');
    const auto at = chinese.find(c == U'零' || c == U'○' ? U'〇' : c);
    return at == chinese.npos ? -1 : static_cast<int>(at);
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

std::optional<QuarterInText> quarterBehind(const std::u32string& text, const YearInText& year)
{
    std::size_t at = year.end;
    if (text.compare(at, 1, U"第") == 0)
        ++at;
    const int quarter = at < text.size() ? digitValue(text[at]) : 0;
    const bool isQuarter = quarter >= 1 && quarter <= 4 && text.compare(at + 1, 2, U"季度") == 0;
    return isQuarter ? std::optional(QuarterInText{quarter, at + 3}) : std::nullopt;
}

std::optional<int> findPeriod(std::string_view text)
{
    constexpr std::string_view words = "统计期限";
    const auto at = text.find(words);
    if (at == text.npos)
        return std::nullopt;
    const std::u32string period = compact(text.substr(at, longestPeriodBytes));
    const auto year = findYear(period);
    return year && period.compare(year->end, 4, U"1月1日") == 0 ? std::optional(year->year) : std::nullopt;
}

} // namespace gouji::reading
