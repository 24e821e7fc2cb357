// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/rewording.hpp"

#include "core/figures/rational.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using figures::Decimal;

constexpr std::u32string_view numerals = U"零一二三四五六七八九";

bool isFullWidthDigit(char32_t letter) { return letter >= U'０' && letter <= U'９'; }

// 12 as 十二, 20 as 二十; counted, 2 is 两. Nothing for what nobody writes in words.
std::u32string inWords(const Decimal& figure)
{
    constexpr std::int64_t most = 99;
    const auto whole = figure.toWhole(most);
    if (!whole || *whole < 1)
        return {};
    if (*whole == 2)
        return U"两";
    const auto tens = static_cast<std::size_t>(*whole / 10);
    const auto ones = static_cast<std::size_t>(*whole % 10);
    std::u32string words;
    if (tens > 1)
        words += numerals[tens];
    if (tens > 0)
        words += U'十';
    if (ones > 0)
        words += numerals[ones];
    return words;
}

// At so many digits behind the point, halves away from zero.
std::string rounded(const Decimal& figure, int decimals)
{
    const figures::Rational shifted = figures::toRational(figure.timesPowerOfTen(decimals));
    const auto twice = numerator(shifted) * 2 + denominator(shifted);
    const boost::multiprecision::cpp_int whole = twice / (denominator(shifted) * 2);
    std::string digits = whole.str();
    if (decimals <= 0)
        return digits;
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, 1, '.');
    return digits;
}

void addSeparators(std::string& digits)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
}

// "38 件": what stands between the number and its unit belongs to neither.
std::string withoutSpaceBehind(const std::string& number)
{
    std::u32string letters = text::decodeUtf8(number);
    while (!letters.empty() && text::isSpace(letters.back()))
        letters.pop_back();
    return text::encodeUtf8(letters);
}

} // namespace

std::string writtenLike(std::string_view number, const Decimal& figure, std::optional<int> decimals)
{
    const std::u32string before = text::decodeUtf8(number);
    const bool hasDigits = std::ranges::any_of(
        before, [](char32_t letter) { return (letter >= U'0' && letter <= U'9') || isFullWidthDigit(letter); });
    if (!hasDigits) {
        if (const std::u32string words = inWords(figure); !words.empty())
            return text::encodeUtf8(words);
    }
    std::string digits = decimals ? rounded(figure, *decimals) : figure.toString();
    if (before.find_first_of(U",，") != before.npos)
        addSeparators(digits);
    std::u32string after = text::decodeUtf8(digits);
    if (std::ranges::any_of(before, isFullWidthDigit))
        for (char32_t& letter : after)
            letter = letter == U'.' ? U'．' : letter == U',' ? U'，' : letter - U'0' + U'０';
    return text::encodeUtf8(after);
}

std::optional<Rewording> rewordingOf(const TextFigure& figure, const reports::Report& report)
{
    const bool isNumber = figure.isWritten && figure.number.end > figure.number.begin;
    if (figure.status != FigureStatus::Contradicts || !isNumber || figure.readings.empty())
        return std::nullopt;
    const Decimal& value = figure.readings.front().value;
    if (value.isNegative())
        return std::nullopt;
    const std::string& text = report.sections[figure.section].paragraphs[figure.paragraph].text;
    Rewording rewording;
    rewording.span = figure.number;
    rewording.before =
        withoutSpaceBehind(text.substr(figure.number.begin, figure.number.end - figure.number.begin));
    rewording.span.end = rewording.span.begin + rewording.before.size();
    const std::optional<int> decimals = figure.isRatio ? std::optional(figure.decimals) : std::nullopt;
    rewording.after = writtenLike(rewording.before, value, decimals);
    if (figure.scale != 0)
        rewording.after += figure.scale == 4 ? "万" : "亿";
    return rewording;
}

} // namespace gouji::narrative
