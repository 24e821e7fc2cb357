// SPDX-License-Identifier: MPL-2.0
#include "core/figures/decimal.hpp"

#include "core/figures/big_integer.hpp"
#include "core/figures/held_number.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace gouji::figures {
namespace {

constexpr int largestExponent = 400;

// -2^63 is not among the small ones, so that each has its opposite.
constexpr std::int64_t largestSmall = std::numeric_limits<std::int64_t>::max();

// 2^53: up to there each whole number has a double of its own, and its digits need not be searched for.
constexpr double largestSureWhole = 9'007'199'254'740'992;

constexpr auto powersOfTen()
{
    std::array<std::int64_t, 19> all{1};
    for (std::size_t power = 1; power < all.size(); ++power)
        all[power] = all[power - 1] * 10;
    return all;
}

constexpr auto smallPowersOfTen = powersOfTen();

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// coefficient × 10^power, where that is a small number again.
std::optional<std::int64_t> scaled(std::int64_t coefficient, int power)
{
    std::int64_t product = 0;
    if (static_cast<std::size_t>(power) >= smallPowersOfTen.size()
        || __builtin_mul_overflow(coefficient, smallPowersOfTen[static_cast<std::size_t>(power)], &product)
        || product < -largestSmall)
        return std::nullopt;
    return product;
}

} // namespace

Decimal::Decimal(std::int64_t coefficient, int exponent) : m_coefficient(coefficient), m_exponent(exponent)
{
    if (coefficient < -largestSmall) {
        *this = Decimal(BigInteger{coefficient}, exponent);
        return;
    }
    if (m_coefficient == 0)
        m_exponent = 0;
    while (m_coefficient != 0 && m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        ++m_exponent;
    }
}

Decimal::Decimal(const BigInteger& coefficient, int exponent)
{
    Integer rest = coefficient.value;
    Integer quotient;
    Integer remainder;
    const Integer ten = 10;
    while (rest < -largestSmall || rest > largestSmall) {
        boost::multiprecision::divide_qr(rest, ten, quotient, remainder);
        if (remainder != 0) {
            m_coefficient = rest < 0 ? -1 : 1;
            m_exponent = exponent;
            m_big = std::make_shared<BigInteger>(BigInteger{std::move(rest)});
            return;
        }
        rest = quotient;
        ++exponent;
    }
    *this = Decimal(static_cast<std::int64_t>(rest), exponent);
}

BigInteger Decimal::coefficient() const { return m_big ? *m_big : BigInteger{m_coefficient}; }

std::optional<Decimal> Decimal::fromDouble(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    if (std::abs(value) <= largestSureWhole && value == std::trunc(value))
        return Decimal(static_cast<std::int64_t>(value));
    const HeldNumber number = heldNumber(value);
    return Decimal(number.coefficient, number.exponent);
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::string digits;
    int exponent = 0;
    bool pointSeen = false;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            digits += text[at];
            exponent -= pointSeen ? 1 : 0;
        } else if (text[at] == '.' && !pointSeen) {
            pointSeen = true;
        } else {
            break;
        }
    }
    if (digits.empty() || exponent < -largestExponent)
        return std::nullopt;
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E')
            return std::nullopt;
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        int power = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), power);
        if (error != std::errc() || end != text.data() + text.size() || std::abs(power) > largestExponent)
            return std::nullopt;
        exponent += power;
    }
    // A leading 0 would make a big integer octal.
    const auto firstDigit = digits.find_first_not_of('0');
    if (firstDigit == std::string::npos)
        return Decimal();
    digits.erase(0, firstDigit);
    std::int64_t small = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), small).ec == std::errc())
        return Decimal(negative ? -small : small, exponent);
    const Integer big(digits);
    return Decimal(BigInteger{negative ? Integer(-big) : big}, exponent);
}

// Without a sign.
std::string Decimal::digits() const
{
    return m_big ? Integer(boost::multiprecision::abs(m_big->value)).str()
                 : std::to_string(std::abs(m_coefficient));
}

std::string Decimal::toString() const
{
    std::string digits = this->digits();
    if (m_exponent > 0) {
        digits.append(static_cast<std::size_t>(m_exponent), '0');
    } else if (m_exponent < 0) {
        const auto places = static_cast<std::size_t>(-m_exponent);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
    }
    return isNegative() ? "-" + digits : digits;
}

double Decimal::toDouble() const
{
    std::string text = isNegative() ? "-" : "";
    text.append(digits()).append("e").append(std::to_string(m_exponent));
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return m_exponent < 0 ? 0 : (isNegative() ? -HUGE_VAL : HUGE_VAL);
    return value;
}

std::optional<std::int64_t> Decimal::toWhole(std::int64_t most) const
{
    if (!isSmall() || m_exponent < 0)
        return std::nullopt;
    const auto whole = scaled(m_coefficient, m_exponent);
    return whole && std::abs(*whole) <= most ? whole : std::nullopt;
}

int Decimal::significantDigits() const { return static_cast<int>(digits().size()); }

Decimal Decimal::timesPowerOfTen(int power) const
{
    Decimal product = *this;
    product.m_exponent += isZero() ? 0 : power;
    return product;
}

Decimal Decimal::absolute() const { return isNegative() ? -*this : *this; }

Decimal Decimal::operator-() const
{
    return isSmall() ? Decimal(-m_coefficient, m_exponent) : Decimal(BigInteger{-m_big->value}, m_exponent);
}

Decimal operator+(const Decimal& left, const Decimal& right)
{
    const int exponent = std::min(left.m_exponent, right.m_exponent);
    if (left.isSmall() && right.isSmall()) {
        const auto first = scaled(left.m_coefficient, left.m_exponent - exponent);
        const auto second = scaled(right.m_coefficient, right.m_exponent - exponent);
        std::int64_t sum = 0;
        if (first && second && !__builtin_add_overflow(*first, *second, &sum))
            return Decimal(sum, exponent);
    }
    const Integer first = left.coefficient().value * powerOfTen(left.m_exponent - exponent);
    const Integer second = right.coefficient().value * powerOfTen(right.m_exponent - exponent);
    return Decimal(BigInteger{first + second}, exponent);
}

Decimal operator-(const Decimal& left, const Decimal& right) { return left + -right; }

bool operator==(const Decimal& left, const Decimal& right)
{
    return left.m_coefficient == right.m_coefficient && left.m_exponent == right.m_exponent
           && left.isSmall() == right.isSmall() && (left.isSmall() || left.m_big->value == right.m_big->value);
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right)
{
    const Decimal difference = left - right;
    if (difference.isZero())
        return std::strong_ordering::equal;
    return difference.isNegative() ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace gouji::figures
