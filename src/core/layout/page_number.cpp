// SPDX-License-Identifier: MPL-2.0
#include "core/layout/page_number.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <array>

namespace gouji::layout {

std::u32string linePattern(std::string_view line)
{
    std::u32string pattern;
    for (const char32_t c : text::compact(line)) {
        if (c < U'0' || c > U'9')
            pattern += c;
        else if (pattern.empty() || pattern.back() != U'#')
            pattern += U'#';
    }
    return pattern;
}

bool isPageNumber(std::string_view line)
{
    constexpr std::array<std::u32string_view, 9> known{U"-#-",   U"—#—", U"–#–",        U"―#―",        U"一#一",
                                                       U"第#页", U"#/#", U"第#页共#页", U"第#页/共#页"};
    return std::ranges::find(known, linePattern(line)) != known.end();
}

} // namespace gouji::layout
