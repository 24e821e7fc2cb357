// SPDX-License-Identifier: MPL-2.0
#include "core/output/csv_field.hpp"

#include <algorithm>
#include <array>

namespace gouji::output {
namespace {

// What spreadsheets take for the beginning of a formula or a command, at the start of a text or behind blanks.
// Some take the full-width signs as well.
bool looksLikeFormula(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    if (text.starts_with('\t') || text.starts_with('\r') || text.starts_with('\n'))
        return true;
    const std::string_view rest = text.substr(std::min(text.find_first_not_of(blanks), text.size()));
    return std::ranges::any_of(signs, [&](std::string_view sign) { return rest.starts_with(sign); });
}

std::string inQuotes(std::string_view text)
{
    if (text.find_first_of(",;\"\t\r\n") == std::string_view::npos)
        return std::string(text);
    std::string whole = "\"";
    for (const char c : text)
        whole.append(c == '"' ? 2 : 1, c);
    return whole + "\"";
}

} // namespace

// An apostrophe in front is what makes a text of it in every spreadsheet.
std::string csvFieldOf(const std::string& value, CsvContent content)
{
    return inQuotes(content == CsvContent::Text && looksLikeFormula(value) ? "'" + value : value);
}

} // namespace gouji::output
