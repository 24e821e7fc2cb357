// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::output {

// What a table begins with, so that spreadsheets take it for UTF-8.
inline constexpr std::string_view csvByteOrderMark = "\xEF\xBB\xBF";

// Figures are ours to write; everything else may come from somebody's file.
enum class CsvContent { Figure, Text };

// A value as a field of a table (RFC 4180); no text becomes a formula of the spreadsheet that opens it.
std::string csvFieldOf(const std::string& value, CsvContent content);

} // namespace gouji::output
