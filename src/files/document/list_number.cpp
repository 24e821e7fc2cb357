// SPDX-License-Identifier: MPL-2.0
#include "files/document/list_number.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gouji::files {
namespace {

// Numerals that stand in a row, the first of which names them.
constexpr std::array<std::u32string_view, 5> series{U"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", U"㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
                                                    U"⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", U"甲乙丙丁戊己庚辛壬癸",
                                                    U"子丑寅卯辰巳午未申酉戌亥"};
constexpr std::u32string_view chineseDigits = U"零一二三四五六七八九";
constexpr std::u32string_view formalDigits = U"零壹贰叁肆伍陆柒捌玖";

// Up to 99: 十, 十一, 二十. Longer lists are rare, and are written in digits then.
std::u32string chinese(int number, std::u32string_view digits, char32_t ten)
{
    std::u32string text;
    if (number >= 20)
        text += digits[static_cast<std::size_t>(number / 10)];
    if (number >= 10)
        text += ten;
    if (number % 10 > 0)
        text += digits[static_cast<std::size_t>(number % 10)];
    return text;
}

// a to z, then aa, bb.
std::string letters(int number, char first)
{
    return std::string(static_cast<std::size_t>((number - 1) / 26 + 1),
                       static_cast<char>(first + (number - 1) % 26));
}

std::string roman(int number, bool isCapital)
{
    struct Step {
        int value;
        std::string_view text;
    };
    constexpr std::array steps{Step{100, "c"}, Step{90, "xc"}, Step{50, "l"}, Step{40, "xl"}, Step{10, "x"},
                               Step{9, "ix"},  Step{5, "v"},   Step{4, "iv"}, Step{1, "i"}};
    std::string text;
    for (const Step& step : steps) {
        for (; number >= step.value; number -= step.value)
            text += step.text;
    }
    if (isCapital)
        std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(c - 32); });
    return text;
}

std::string fullWidth(std::string_view digits)
{
    std::u32string text;
    for (const char c : digits)
        text += U'０' + static_cast<char32_t>(c - '0');
    return text::encodeUtf8(text);
}

// Numbers that are written in words or letters only as far as anybody counts so.
constexpr int mostSpelled = 99;

} // namespace

std::string listNumeral(int number, std::string_view numerals)
{
    const char32_t first = numerals.empty() ? U'1' : text::takeCodePoint(numerals);
    const std::string digits = std::to_string(number);
    if (first == U'１')
        return fullWidth(digits);
    if (number < 1 || number > mostSpelled)
        return digits;
    switch (first) {
    case U'一':
        return text::encodeUtf8(chinese(number, chineseDigits, U'十'));
    case U'壹':
        return text::encodeUtf8(chinese(number, formalDigits, U'拾'));
    case U'a':
    case U'A':
        return letters(number, static_cast<char>(first));
    case U'i':
    case U'I':
        return roman(number, first == U'I');
    default:
        break;
    }
    const auto known = std::ranges::find(series, first, [](std::u32string_view row) { return row.front(); });
    const auto index = static_cast<std::size_t>(number) - 1;
    return known != series.end() && index < known->size() ? text::encodeUtf8(known->substr(index, 1)) : digits;
}

namespace {

std::string numeralAt(const ListNumbering& numbering, const std::vector<int>& numbers, std::size_t level)
{
    return listNumeral(numbers[level], level < numbering.size() ? numbering[level].numerals : "");
}

// "第%1%条", with the numerals put in.
std::string filled(const ListNumbering& numbering, const std::vector<int>& numbers, std::string_view pattern)
{
    std::string text;
    while (!pattern.empty()) {
        const bool isNumber =
            pattern.size() > 2 && pattern[0] == '%' && pattern[1] >= '1' && pattern[1] <= '9' && pattern[2] == '%';
        const auto level = isNumber ? static_cast<std::size_t>(pattern[1] - '1') : numbers.size();
        if (level < numbers.size())
            text += numeralAt(numbering, numbers, level);
        else if (!isNumber)
            text += pattern.front();
        pattern.remove_prefix(isNumber ? 3 : 1);
    }
    return text;
}

} // namespace

std::string listLabel(const ListNumbering& numbering, const std::vector<int>& numbers)
{
    const std::size_t level = numbers.size() - 1;
    if (level >= numbering.size() || numbering[level].numerals.empty())
        return {};
    const ListLevel& own = numbering[level];
    if (!own.pattern.empty())
        return filled(numbering, numbers, own.pattern);
    std::string text = own.prefix;
    const auto shown = std::min(static_cast<std::size_t>(std::max(own.levelsShown, 1)), numbers.size());
    for (std::size_t at = numbers.size() - shown; at < level; ++at)
        text += numeralAt(numbering, numbers, at) + ".";
    return text + numeralAt(numbering, numbers, level) + own.suffix;
}

} // namespace gouji::files
