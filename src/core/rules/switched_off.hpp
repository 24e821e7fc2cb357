// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/code.hpp"

#include <string_view>

namespace gouji::rules {

// The id of findings on rules that are switched off.
inline const reports::RuleId ruleSwitchedOff{"own-rules.switched-off"};
// The variant of those that an office's files switch off; the sheet of a workbook has none.
inline constexpr std::string_view byFiles = "by-files";

} // namespace gouji::rules
