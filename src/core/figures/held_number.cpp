// SPDX-License-Identifier: MPL-2.0
#include "core/figures/held_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace gouji::figures {
namespace {

// Of more digits than are held.
constexpr std::int64_t leastLong = 1'000'000'000'000'000;

// 2^53: up to there each whole number has a double of its own.
constexpr double largestSureWhole = 9'007'199'254'740'992;

bool isWhole(double value) { return value == std::trunc(value); }

HeldNumber rounded(HeldNumber number)
{
    const std::int64_t magnitude = std::abs(number.coefficient);
    if (magnitude < leastLong)
        return number;
    // Of sixteen or seventeen digits.
    const int surplus = magnitude < leastLong * 10 ? 1 : 2;
    const std::int64_t unit = surplus == 1 ? 10 : 100;
    const std::int64_t coefficient = (magnitude + unit / 2) / unit;
    return {number.coefficient < 0 ? -coefficient : coefficient, number.exponent + surplus};
}

// Zeros at the end do not count.
int significantDigitsIn(std::int64_t coefficient)
{
    while (coefficient != 0 && coefficient % 10 == 0)
        coefficient /= 10;
    int digits = 0;
    for (; coefficient != 0; coefficient /= 10)
        ++digits;
    return digits;
}

} // namespace

HeldNumber shortestNumber(double value)
{
    // Such as "3.333e-01".
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), std::abs(value), std::chars_format::scientific).ptr;
    const auto* const mark = std::find(text.begin(), end, 'e');
    HeldNumber number;
    number.coefficient = text[0] - '0';
    for (const char* at = text.begin() + 2; at < mark; ++at)
        number.coefficient = number.coefficient * 10 + (*at - '0');
    std::from_chars(mark + (mark[1] == '+' ? 2 : 1), end, number.exponent);
    number.exponent -= mark - text.begin() > 1 ? static_cast<int>(mark - text.begin()) - 2 : 0;
    if (std::signbit(value))
        number.coefficient = -number.coefficient;
    return number;
}

HeldNumber heldNumber(double value)
{
    if (std::abs(value) <= largestSureWhole && isWhole(value))
        return {static_cast<std::int64_t>(value)};
    return rounded(shortestNumber(value));
}

bool isWrittenTooLong(double value)
{
    // Of a figure that was written so long, hardly ever do two of the fifteen digits happen to be 0 at the end.
    constexpr int fewestOfLong = heldDigits - 1;
    const bool isShortWhole = isWhole(value) && std::abs(value) < static_cast<double>(leastLong); // nearly all are
    if (isShortWhole || !std::isfinite(value))
        return false;
    const HeldNumber number = shortestNumber(value);
    if (std::abs(number.coefficient) < leastLong)
        return false;
    return isWhole(value) || significantDigitsIn(rounded(number).coefficient) >= fewestOfLong;
}

} // namespace gouji::figures
