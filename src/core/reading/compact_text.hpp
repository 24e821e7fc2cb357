// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/text/text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::reading {

using text::compact;

// The value of a digit, ASCII or Chinese ("二〇二四"); -1 for any other character.
int digitValue(char32_t c);

struct YearInText {
    int year = 0;
    std::size_t begin = 0;
    std::size_t end = 0; // behind "年" or "年度"
};

// The first "20xx年" or "20xx年度" of a compact text, "二〇二四年" as well.
std::optional<YearInText> findYear(const std::u32string& text);

// The quarter that a compact text names right behind a year, "第二季度" or "2季度", and where that ends.
struct QuarterInText {
    int quarter = 0;
    std::size_t end = 0;
};
std::optional<QuarterInText> quarterBehind(const std::u32string& text, const YearInText& year);

// The year whose figures a text says a report holds: "统计期限自2024年1月1日起至2024年12月31日止".
std::optional<int> findPeriod(std::string_view text);

} // namespace gouji::reading
