// SPDX-License-Identifier: MPL-2.0
#include "core/functions/growth.hpp"

#include "core/figures/big_integer.hpp"
#include "core/functions/footing.hpp"

#include <array>
#include <cmath>
#include <cstdlib>

namespace gouji::functions {

using figures::Decimal;
using figures::Integer;

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

double quotientOf(const Decimal& numerator, const Decimal& denominator)
{
    if (numerator.isZero())
        return 0;
    const int exponent = numerator.exponent() - denominator.exponent();
    const Integer scale = figures::powerOfTen(std::abs(exponent));
    const Integer above = abs(numerator.coefficient().value);
    const Integer below = abs(denominator.coefficient().value);
    const double ratio = exponent < 0 ? ratioOf(above, below * scale) : ratioOf(above * scale, below);
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
