// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::locate {

// Whose report it is, and of which year.
struct Identity {
    std::optional<int> year;
    std::string agency;

    bool empty() const { return !year && agency.empty(); }
};

// The year and the agency that a title names. Nothing of both where the text is no report's title.
Identity identifyTitle(std::string_view title);

// What a sheet's name says: "2023年", "某区司法局", "城管局2023". Nothing where it is one of the names that every
// workbook may have.
Identity identifySheetName(std::string_view name);

// The text without white space, full-width signs made narrow.
std::u32string compact(std::string_view text);

struct YearInText {
    int year = 0;
    std::size_t begin = 0;
    std::size_t end = 0; // behind "年" or "年度"
};

// The first "20xx年" or "20xx年度" of a compact text, "二〇二四年" as well.
std::optional<YearInText> findYear(const std::u32string& text);

} // namespace gouji::locate
