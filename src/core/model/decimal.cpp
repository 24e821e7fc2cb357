// SPDX-License-Identifier: MPL-2.0
#include "core/model/decimal.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace gouji::model {
namespace {

using Integer = boost::multiprecision::cpp_int;

constexpr int largestExponent = 400;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

Integer powerOfTen(int power) { return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(power)); }

} // namespace

Decimal::Decimal(std::int64_t whole) : Decimal(Integer(whole), 0) {}

Decimal::Decimal(Integer coefficient, int exponent) : m_coefficient(std::move(coefficient)), m_exponent(exponent)
{
    if (m_coefficient == 0) {
        m_exponent = 0;
        return;
    }
    Integer quotient;
    Integer remainder;
    const Integer ten = 10;
    for (;;) {
        boost::multiprecision::divide_qr(m_coefficient, ten, quotient, remainder);
        if (remainder != 0)
            return;
        m_coefficient = quotient;
        ++m_exponent;
    }
}

std::optional<Decimal> Decimal::fromDouble(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return parse({buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())});
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
    // A leading 0 would make cpp_int read octal.
    const auto firstDigit = digits.find_first_not_of('0');
    if (firstDigit == std::string::npos)
        return Decimal();
    Integer coefficient(digits.substr(firstDigit));
    return Decimal(negative ? Integer(-coefficient) : coefficient, exponent);
}

std::string Decimal::toString() const
{
    std::string digits = Integer(boost::multiprecision::abs(m_coefficient)).str();
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
    const std::string text = m_coefficient.str() + "e" + std::to_string(m_exponent);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return m_exponent < 0 ? 0 : (isNegative() ? -HUGE_VAL : HUGE_VAL);
    return value;
}

std::optional<std::int64_t> Decimal::toWhole(std::int64_t most) const
{
    constexpr std::array<std::int64_t, 19> powers = [] {
        std::array<std::int64_t, 19> all{1};
        for (std::size_t power = 1; power < all.size(); ++power)
            all[power] = all[power - 1] * 10;
        return all;
    }();
    if (m_exponent < 0 || static_cast<std::size_t>(m_exponent) >= powers.size())
        return std::nullopt;
    const std::int64_t power = powers[static_cast<std::size_t>(m_exponent)];
    // The backend's own words: asking for a comparison or a conversion costs several times as much.
    const auto& words = m_coefficient.backend();
    if (words.size() != 1 || words.limbs()[0] > static_cast<std::uint64_t>(most / power))
        return std::nullopt;
    const auto size = static_cast<std::int64_t>(words.limbs()[0]) * power;
    return words.sign() ? -size : size;
}

int Decimal::significantDigits() const
{
    return static_cast<int>(Integer(boost::multiprecision::abs(m_coefficient)).str().size());
}

Decimal Decimal::timesPowerOfTen(int power) const
{
    return isZero() ? *this : Decimal(m_coefficient, m_exponent + power);
}

Decimal Decimal::absolute() const { return isNegative() ? -*this : *this; }

Decimal Decimal::operator-() const { return Decimal(Integer(-m_coefficient), m_exponent); }

Decimal operator+(const Decimal& left, const Decimal& right)
{
    const int exponent = std::min(left.m_exponent, right.m_exponent);
    return Decimal(Integer(left.m_coefficient * powerOfTen(left.m_exponent - exponent)
                           + right.m_coefficient * powerOfTen(right.m_exponent - exponent)),
                   exponent);
}

Decimal operator-(const Decimal& left, const Decimal& right) { return left + -right; }

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right)
{
    const Decimal difference = left - right;
    if (difference.isZero())
        return std::strong_ordering::equal;
    return difference.isNegative() ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace gouji::model
