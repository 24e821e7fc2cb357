// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::locate {

// Whose report it is, and of which year.
struct Identity {
    std::optional<int> year;
    std::string agency;
};

// Reads them from the cells beside 单位名称 and 年度, else from a title such as
// "某市2024年政府信息公开工作年度报告" in any of the sheets.
Identity identify(const model::Workbook& workbook);

// The year and the agency that a title names. Nothing of both where the text is no report's title.
Identity identifyTitle(std::string_view title);

} // namespace gouji::locate
