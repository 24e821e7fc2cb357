// SPDX-License-Identifier: MPL-2.0
#include "files/text/heading_line.hpp"

#include "core/text/text.hpp"

namespace gouji::files {

std::string_view withoutHeadingMark(std::string_view line)
{
    const auto marks = line.find_first_not_of('#');
    return marks != line.npos && marks > 0 && line[marks] == ' ' ? line.substr(marks + 1) : line;
}

bool isSectionHeading(std::string_view line)
{
    constexpr std::u32string_view numerals = U"一二三四五六七八九十 \u3000";
    if (line.starts_with('#'))
        return true;
    const auto end = line.find("、");
    if (end == line.npos || end == 0)
        return false;
    for (std::string_view rest = line.substr(0, end); !rest.empty();) {
        if (numerals.find(text::takeCodePoint(rest)) == numerals.npos)
            return false;
    }
    return true;
}

} // namespace gouji::files
