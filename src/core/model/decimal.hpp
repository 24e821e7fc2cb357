// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::model {

// An exact decimal number: coefficient × 10^exponent. Sums and differences never round.
class Decimal {
public:
    using Integer = boost::multiprecision::cpp_int;

    Decimal() = default;
    explicit Decimal(std::int64_t whole);
    Decimal(Integer coefficient, int exponent);

    // The shortest decimal that reads back as the same double: what a person sees in the cell.
    // Nothing for NaN and infinities.
    static std::optional<Decimal> fromDouble(double value);

    // Plain or scientific ASCII notation: "-12.50", "1e3". Nothing for any other text and for
    // exponents beyond ±400, which no figure needs.
    static std::optional<Decimal> parse(std::string_view text);

    // Canonical plain notation: no exponent, no trailing zeros, "-0" is "0".
    std::string toString() const;

    // The nearest double, for handing a result back to a spreadsheet.
    double toDouble() const;

    // Normalised: the coefficient does not end in 0, and zero has exponent 0.
    const Integer& coefficient() const { return m_coefficient; }
    int exponent() const { return m_exponent; }

    // As a machine number; nothing where it has decimals or is farther than `most` (up to 10^18) from 0.
    std::optional<std::int64_t> toWhole(std::int64_t most) const;

    int significantDigits() const;
    bool isWhole() const { return m_exponent >= 0; }
    bool isNegative() const { return m_coefficient < 0; }
    bool isZero() const { return m_coefficient == 0; }

    Decimal timesPowerOfTen(int power) const;
    Decimal absolute() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal& left, const Decimal& right);
    friend Decimal operator-(const Decimal& left, const Decimal& right);
    Decimal& operator+=(const Decimal& other) { return *this = *this + other; }

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);

private:
    // So normalised that equal numbers are equal member by member.
    Integer m_coefficient = 0;
    int m_exponent = 0;
};

} // namespace gouji::model
