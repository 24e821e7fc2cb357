// SPDX-License-Identifier: MPL-2.0
#include "core/reading/sheet_name.hpp"

#include "core/reading/compact_text.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>

namespace gouji::reading {
namespace {

// Names with one of these words say nothing.
bool isGenericName(std::u32string_view name)
{
    constexpr std::array<std::u32string_view, 14> words{U"报告", U"年报", U"公开", U"表",   U"情况",
                                                        U"统计", U"汇总", U"复议", U"诉讼", U"本年",
                                                        U"上年", U"今年", U"去年", U"说明"};
    const auto isIdeograph = [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; };
    return std::ranges::count_if(name, isIdeograph) < 2
           || std::ranges::any_of(words, [&](auto word) { return name.find(word) != name.npos; });
}

} // namespace

Identity identifySheetName(std::string_view name)
{
    std::u32string rest = compact(name);
    std::u32string marked; // a year without 年, too
    std::size_t digits = 0;
    for (const char32_t c : rest + U' ') {
        const bool isDigit = digitValue(c) >= 0;
        if (digits == 4 && !isDigit && c != U'年')
            marked += U'年';
        digits = isDigit ? digits + 1 : 0;
        marked += c;
    }
    marked.pop_back();
    Identity identity;
    if (const auto year = findYear(marked)) {
        identity.year = year->year;
        rest = marked.erase(year->begin, year->end - year->begin);
    }
    if (!isGenericName(rest))
        identity.agency = text::encodeUtf8(rest);
    return identity;
}

} // namespace gouji::reading
