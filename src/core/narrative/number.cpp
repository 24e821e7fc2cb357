// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/number.hpp"

#include "core/narrative/letters.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using Kind = Number::Kind;
using text::isOneOf;

constexpr std::u32string_view numerals = U"零〇一二两三四五六七八九十百千";
constexpr std::u32string_view digitsInWords = U"零一二三四五六七八九";
constexpr std::size_t longestNumber = 18; // digits that a figure can have; longer runs are no figures

char32_t letterAt(std::u32string_view text, std::size_t at) { return at < text.size() ? text[at] : U'\0'; }

std::size_t digitsFrom(std::u32string_view text, std::size_t at)
{
    std::size_t end = at;
    while (isDigit(letterAt(text, end)))
        ++end;
    return end - at;
}

// The length of a number with thousands separators and decimals, as in 1,234.50.
std::size_t plainLength(std::u32string_view text, std::size_t at)
{
    std::size_t end = at + digitsFrom(text, at);
    if (end - at <= 3)
        while (letterAt(text, end) == U',' && digitsFrom(text, end + 1) == 3)
            end += 4;
    if (letterAt(text, end) == U'.' && isDigit(letterAt(text, end + 1)))
        end += 1 + digitsFrom(text, end + 1);
    return end - at;
}

// Months, days and the time of day behind a year or by themselves: 1月15日.
std::size_t dateLength(std::u32string_view text, std::size_t at)
{
    std::size_t end = at;
    for (;;) {
        const std::size_t digits = digitsFrom(text, end);
        if (digits == 0 || digits > 2 || !isOneOf(U"月日号时点", letterAt(text, end + digits)))
            return end - at;
        end += digits + 1;
    }
}

Number other(std::size_t length) { return {Kind::Other, length, {}, 0, 0, false, false, 0}; }

std::optional<Number> dateAt(std::u32string_view text, std::size_t at)
{
    const std::size_t digits = digitsFrom(text, at);
    const char32_t after = letterAt(text, at + digits);
    if (digits == 4 && isOneOf(U"12", text[at])
        && (after == U'年' || after == U'-' || after == U'—' || after == U'至' || after == U'.'
            || after == U'/')) {
        if (after != U'年' && digitsFrom(text, at + digits + 1) != 4 && after != U'.' && after != U'/')
            return std::nullopt;
        if ((after == U'.' || after == U'/')
            && (digitsFrom(text, at + 5) == 0 || letterAt(text, at + 5 + digitsFrom(text, at + 5)) != after))
            return std::nullopt;
        Number year{Kind::Year, digits + (after == U'年' ? 1 : 0), {}, 0, 0, false, false, 0};
        for (const char32_t digit : text.substr(at, 4))
            year.year = year.year * 10 + static_cast<int>(digit - U'0');
        if (after == U'年')
            year.length += dateLength(text, at + year.length);
        return year;
    }
    if (const std::size_t date = dateLength(text, at); date > 0)
        return other(date);
    if (digits <= 2 && after == U':' && digitsFrom(text, at + digits + 1) == 2)
        return other(digits + 3);
    return std::nullopt;
}

// What stands before the number makes it no figure: 第3条, 〔2021〕30号, A4, ranges.
bool isNumberOf(std::u32string_view text, std::size_t at)
{
    const char32_t before = at > 0 ? text[at - 1] : U'\0';
    return isLatin(before) || isOneOf(U"第〔[〕]№#-–—~～.:/+*×", before);
}

bool isNumberBefore(std::u32string_view text, std::size_t end)
{
    const char32_t after = letterAt(text, end);
    if (isOneOf(U"〕]号#~～/+*×–", after) || (isLatin(after) && after != U'X'))
        return true;
    return (after == U'-' || after == U'—' || after == U'至') && isDigit(letterAt(text, end + 1));
}

// 余, 多, 万, 亿 behind the digits; 万 before 元 belongs to the unit.
void takeMagnitude(std::u32string_view text, std::size_t at, Number& number)
{
    const auto takeAbout = [&] {
        if (!isOneOf(U"余多", letterAt(text, at + number.length)))
            return;
        number.isAbout = true;
        ++number.length;
    };
    takeAbout();
    const char32_t magnitude = letterAt(text, at + number.length);
    if (magnitude != U'万' && magnitude != U'亿')
        return;
    const int power = magnitude == U'万' ? 4 : 8;
    ++number.length;
    takeAbout();
    if (letterAt(text, at + number.length) == U'元')
        number.scale = power;
    else {
        number.value = number.value.timesPowerOfTen(power);
        number.decimals -= power;
    }
}

std::optional<Number> arabicAt(std::u32string_view text, std::size_t at)
{
    if (const auto date = dateAt(text, at))
        return date;
    const std::size_t length = plainLength(text, at);
    if (length > longestNumber || isNumberOf(text, at) || isNumberBefore(text, at + length))
        return other(length);
    // The number of a paragraph or of an item: "1." and "2、" where nothing is counted.
    if (at == 0 && isOneOf(U".、", letterAt(text, at + length)))
        return other(length + 1);
    std::string digits;
    for (const char32_t letter : text.substr(at, length))
        if (letter != U',')
            digits += static_cast<char>(letter);
    const auto value = figures::Decimal::parse(digits);
    if (!value)
        return other(length);
    const auto point = digits.find('.');
    Number number{Kind::Figure,
                  length,
                  *value,
                  0,
                  point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1),
                  false,
                  false,
                  0};
    takeMagnitude(text, at, number);
    return number;
}

std::optional<std::int64_t> valueInWords(std::u32string_view words)
{
    std::int64_t sum = 0;
    std::int64_t digit = -1;
    for (const char32_t letter : words) {
        if (isOneOf(U"十百千", letter)) {
            const std::int64_t power = letter == U'十' ? 10 : letter == U'百' ? 100 : 1000;
            sum += (digit < 0 ? 1 : digit) * power;
            digit = -1;
            continue;
        }
        const auto found = letter == U'两' ? 2 : letter == U'〇' ? 0 : digitsInWords.find(letter);
        if (digit > 0)
            return std::nullopt; // 三五件: a few
        digit = static_cast<std::int64_t>(found);
    }
    return sum + std::max<std::int64_t>(digit, 0);
}

std::optional<Number> inWordsAt(std::u32string_view text, std::size_t at)
{
    constexpr std::size_t longestInWords = 8;
    std::size_t end = at;
    while (end - at <= longestInWords && letterAt(text, end) != U'\0' && isOneOf(numerals, letterAt(text, end)))
        ++end;
    const bool isCounted = end < text.size() && isOneOf(U"件起宗份例", text[end]);
    if (!isCounted || isNumberOf(text, at) || end - at > longestInWords)
        return std::nullopt;
    const auto value = valueInWords(text.substr(at, end - at));
    if (!value)
        return other(end - at);
    return Number{Kind::Figure, end - at, figures::Decimal(*value), 0, 0, true, false, 0};
}

} // namespace

std::optional<Number> numberAt(std::u32string_view text, std::size_t at)
{
    if (isDigit(text[at]))
        return arabicAt(text, at);
    if (isOneOf(numerals, text[at]))
        return inWordsAt(text, at);
    return std::nullopt;
}

} // namespace gouji::narrative
