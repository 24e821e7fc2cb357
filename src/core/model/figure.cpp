// SPDX-License-Identifier: MPL-2.0
#include "core/model/figure.hpp"

#include "core/model/held_number.hpp"
#include "core/model/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::model {
namespace {

constexpr std::array<std::pair<std::string_view, Unit>, 5> units{{
    {"元", {0}},
    {"万", {4}},
    {"万元", {4}},
    {"亿", {8}},
    {"亿元", {8}},
}};

constexpr std::array<std::u32string_view, 7> noFigureMarks{U"", U"/", U"-", U"--", U"—", U"——", U"空"};

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isMinus(char32_t c) { return c == U'-' || c == 0x2212 || c == 0x2013; }
// Marks a number as text where it is typed; text that was copied may still have it.
bool isApostrophe(char32_t c) { return c == U'\'' || c == 0x2018 || c == 0x2019; }
bool isYuanSign(char32_t c) { return c == 0xA5 || c == 0xFFE5; }

// The text as its writer meant it: narrow digits and signs, no spaces at either end, no apostrophe in front.
std::u32string tidied(std::string_view text)
{
    std::u32string tidy = decodeUtf8(text);
    std::transform(tidy.begin(), tidy.end(), tidy.begin(), narrow);
    const auto first =
        std::find_if_not(tidy.begin(), tidy.end(), [](char32_t c) { return isSpace(c) || isApostrophe(c); });
    const auto last = std::find_if_not(tidy.rbegin(), std::make_reverse_iterator(first), isSpace).base();
    return {first, last};
}

// Reads "1,234,567.89" from at on: groups of three behind separators, or no separators at all.
// Empty where the separators do not make sense ("1,23").
std::string readDigits(const std::u32string& text, std::size_t& at)
{
    std::string digits;
    const auto take = [&] {
        std::size_t taken = 0;
        for (; at < text.size() && isDigit(text[at]); ++at, ++taken)
            digits += static_cast<char>(text[at]);
        return taken;
    };
    const std::size_t leading = take();
    if (leading == 0)
        return {};
    const auto separated = [&] {
        return at + 1 < text.size() && (text[at] == U',' || text[at] == 0x3001) && isDigit(text[at + 1]);
    };
    if (separated() && leading > 3)
        return {};
    while (separated()) {
        ++at;
        if (take() != 3)
            return {};
    }
    if (at + 1 < text.size() && text[at] == U'.' && isDigit(text[at + 1])) {
        digits += '.';
        ++at;
        take();
    }
    return digits;
}

// "万", "(万元)", "万 元": the unit and nothing else, in brackets or not; a bracket or the end must follow.
std::optional<Unit> readUnit(std::u32string_view remainder)
{
    std::u32string rest(remainder);
    std::erase_if(rest, isSpace);
    const bool bracketed = !rest.empty() && rest.front() == U'(';
    if (bracketed)
        rest.erase(0, 1);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char32_t c) { return c == U'(' || c == U')'; });
    if (bracketed && end == rest.end())
        return std::nullopt;
    return unitNamed(encodeUtf8({rest.begin(), end}));
}

// What would make of the number another one than it is alone: "3/5", "10-12", "1.2.3", "1,23", "3千", "1e5".
bool continuesNumber(std::u32string_view rest, const std::optional<Unit>& unit)
{
    constexpr std::u32string_view joints = U"+-*/×÷=.,:~^%'、";
    constexpr std::u32string_view multipliers = U"十百千万亿";
    if (rest.empty())
        return false;
    if (isDigit(rest.front()) || isMinus(rest.front()) || joints.find(rest.front()) != joints.npos)
        return true;
    if (multipliers.find(rest.front()) != multipliers.npos)
        return !unit;
    return (rest.front() == U'e' || rest.front() == U'E') && rest.size() > 1 && !isSpace(rest[1]);
}

Figure figureHeld(double value, Origin origin)
{
    const auto number = Decimal::fromDouble(value);
    if (!number)
        return {Figure::Kind::Unreadable, {}, false, {}};
    if (origin == Origin::Formula || !isWrittenTooLong(value))
        return {Figure::Kind::Number, *number, false, {}};
    const HeldNumber written = shortestNumber(value);
    return {Figure::Kind::Number, *number, false, Decimal(written.coefficient, written.exponent).toString(), true};
}

} // namespace

std::optional<Unit> unitNamed(std::string_view name)
{
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const auto& unit) { return unit.first == name; });
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

std::optional<WrittenNumber> readWrittenNumber(std::string_view text)
{
    std::u32string tidy = tidied(text);
    const bool isInYuan = !tidy.empty() && isYuanSign(tidy.front());
    if (isInYuan)
        tidy.erase(0, 1);
    std::size_t at = 0;
    const bool negative = !tidy.empty() && isMinus(tidy.front());
    if (negative || (!tidy.empty() && tidy.front() == U'+'))
        ++at;
    while (at < tidy.size() && isSpace(tidy[at]))
        ++at;
    const std::string digits = readDigits(tidy, at);
    while (at < tidy.size() && isSpace(tidy[at]))
        ++at;
    const auto rest = std::u32string_view(tidy).substr(at);
    auto unit = readUnit(rest);
    if (isInYuan && rest.empty())
        unit = Unit{0};
    if (digits.empty() || continuesNumber(rest, unit))
        return std::nullopt;
    const auto number = Decimal::parse(digits);
    if (!number)
        return std::nullopt;
    return WrittenNumber{negative ? -*number : *number, unit, isInYuan || !rest.empty()};
}

bool isNoFigureMark(std::string_view text)
{
    const std::u32string tidy = tidied(text);
    return std::find(noFigureMarks.begin(), noFigureMarks.end(), tidy) != noFigureMarks.end();
}

Figure readFigure(const CellValue& value, Unit columnUnit, Origin origin)
{
    if (const auto* held = std::get_if<double>(&value))
        return figureHeld(*held, origin);
    if (const auto* error = std::get_if<CellError>(&value)) {
        const bool pending = error->kind == CellError::Kind::NotCalculated;
        return {pending ? Figure::Kind::NotCalculated : Figure::Kind::Unreadable, {}, false, error->code};
    }
    const auto* text = std::get_if<std::string>(&value);
    if (!text || isNoFigureMark(*text))
        return {Figure::Kind::Missing, {}, false, text ? *text : std::string()};
    const auto written = readWrittenNumber(*text);
    if (!written)
        return {Figure::Kind::Unreadable, {}, false, *text};
    const int power = written->unit ? written->unit->powerOfTen - columnUnit.powerOfTen : 0;
    return {Figure::Kind::Number, written->number.timesPowerOfTen(power), written->hasWords, *text,
            written->number.significantDigits() > heldDigits};
}

} // namespace gouji::model
