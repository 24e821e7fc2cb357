// SPDX-License-Identifier: MPL-2.0
#include "core/functions/growth.hpp"

#include "core/functions/footing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace gouji::functions {

using model::Decimal;
using Integer = boost::multiprecision::cpp_int;

namespace {

constexpr int bitsKept = 63;

int bitsIn(const Integer& number) { return static_cast<int>(msb(number)) + 1; }

Integer powerOfTwo(int power) { return pow(Integer(2), static_cast<unsigned>(power)); }

// The nearest double to the ratio of two numbers above 0: a quotient of 63 or 64 bits, whose last bit also stands
// for whatever remains behind it, rounds as the ratio itself does.
double ratioOf(Integer numerator, Integer denominator)
{
    const int shift = bitsKept + bitsIn(denominator) - bitsIn(numerator);
    shift > 0 ? numerator *= powerOfTwo(shift) : denominator *= powerOfTwo(-shift);
    Integer quotient;
    Integer remainder;
    boost::multiprecision::divide_qr(numerator, denominator, quotient, remainder);
    const auto bits = static_cast<std::uint64_t>(quotient) | (remainder != 0 ? 1U : 0U);
    return std::ldexp(static_cast<double>(bits), -shift);
}

int placesIn(const Decimal& number)
{
    const std::string text = number.toString();
    const auto point = text.find('.');
    return point == text.npos ? 0 : static_cast<int>(text.size() - point) - 1;
}

// |number| × 10^places, which is whole. Read in pieces: GCC 12 warns of what never happens inside the reading of
// whole texts.
Integer scaled(const Decimal& number, int places)
{
    constexpr std::size_t pieceLength = 18;
    const std::string digits = number.absolute().timesPowerOfTen(places).toString();
    Integer whole;
    for (std::size_t at = 0; at < digits.size(); at += pieceLength) {
        const std::string piece = digits.substr(at, pieceLength);
        whole =
            Integer(whole * pow(Integer(10), static_cast<unsigned>(piece.size())) + Integer(std::stoll(piece)));
    }
    return whole;
}

double quotientOf(const Decimal& numerator, const Decimal& denominator)
{
    if (numerator.isZero())
        return 0;
    const int places = std::max(placesIn(numerator), placesIn(denominator));
    const double ratio = ratioOf(scaled(numerator, places), scaled(denominator, places));
    return numerator.isNegative() == denominator.isNegative() ? ratio : -ratio;
}

} // namespace

FunctionResult<double> yoyChange(const Block& current, const Block& last)
{
    const auto change = foot(current, std::array{last});
    const auto base = sumOf(last);
    if (!change || !base)
        return FunctionError::NotANumber;
    const Decimal divisor = base->decimal();
    if (divisor.isZero())
        return FunctionError::DivisionByZero;
    return quotientOf(change->decimal(), divisor);
}

} // namespace gouji::functions
