// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

// The units that ratios are written with.
namespace gouji::narrative::ratio_unit {

inline constexpr std::string_view percent = "%";
inline constexpr std::string_view percentagePoints = "个百分点";
inline constexpr std::string_view times = "倍";

} // namespace gouji::narrative::ratio_unit
