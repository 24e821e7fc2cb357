// SPDX-License-Identifier: MPL-2.0
#include "core/figures/rational.hpp"

namespace gouji::figures {
namespace {

// How often a factor divides a number, which is left without it.
int takeOut(const Integer& factor, Integer& number)
{
    int times = 0;
    while (number % factor == 0) {
        number /= factor;
        ++times;
    }
    return times;
}

} // namespace

Rational toRational(const Decimal& number)
{
    if (number.exponent() >= 0)
        return Rational(number.coefficient().value * powerOfTen(number.exponent()));
    return Rational(number.coefficient().value, powerOfTen(-number.exponent()));
}

Decimal toDecimal(const Rational& number)
{
    constexpr int places = 6;
    const Integer numerator = boost::multiprecision::numerator(number);
    Integer denominator = boost::multiprecision::denominator(number);
    Integer rest = denominator;
    const int power = std::max(takeOut(2, rest), takeOut(5, rest));
    if (rest == 1)
        return Decimal(BigInteger{numerator * (powerOfTen(power) / denominator)}, -power);
    const Integer doubled = numerator * powerOfTen(places) * 2;
    const Integer half = numerator < 0 ? Integer(-denominator) : denominator;
    return Decimal(BigInteger{(doubled + half) / (denominator * 2)}, -places);
}

} // namespace gouji::figures
