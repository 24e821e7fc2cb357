// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <optional>
#include <string>
#include <string_view>

// Values as the file formats write them.
namespace gouji::files {

// "-12.5", "1e3"; nothing for what no finite number is.
std::optional<double> numberIn(std::string_view text);

// "TRUE" or "FALSE", as cells show a truth value, of "1", "true" in letters of any case and so on: a figure it is
// not. Nothing for what is none.
std::optional<std::string> truthIn(std::string_view text);

// A whole number, 0 or more.
std::optional<int> wholeNumberIn(std::string_view text);

// "2020-01-31", "2020-01-31T12:00:00.5": as Calc counts dates, in days since 1899-12-30.
std::optional<double> dateIn(std::string_view text);

// "PT12H30M00S": in days.
std::optional<double> durationIn(std::string_view text);

// A date as above, also with a zone, which does not move it, or a time of day alone, in days: "12:00:00".
std::optional<double> momentIn(std::string_view text);

// "D5", "$d$5", within the largest sheet there is.
std::optional<document::Position> positionIn(std::string_view address);

// The largest sheet of both formats.
inline constexpr int mostRows = 1'048'576;
inline constexpr int mostColumns = 16'384;

} // namespace gouji::files
