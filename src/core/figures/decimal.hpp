// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::figures {

struct BigInteger;

// An exact decimal number: coefficient × 10^exponent. Sums and differences never round: a coefficient that is no
// machine number is kept aside (big_integer.hpp, for the few who need to calculate with it).
class Decimal {
public:
    Decimal() = default;
    explicit Decimal(std::int64_t coefficient, int exponent = 0);
    Decimal(const BigInteger& coefficient, int exponent);

    // The figure that a cell holds: its number at fifteen significant digits (held_number.hpp), as a person sees
    // it. Nothing for NaN and infinities.
    static std::optional<Decimal> fromDouble(double value);

    // Plain or scientific ASCII notation: "-12.50", "1e3". Nothing for any other text and for
    // exponents beyond ±400, which no figure needs.
    static std::optional<Decimal> parse(std::string_view text);

    // Canonical plain notation: no exponent, no trailing zeros, "-0" is "0".
    std::string toString() const;

    // The nearest double, for handing a result back to a spreadsheet.
    double toDouble() const;

    // Normalised: the coefficient does not end in 0, and zero has exponent 0.
    BigInteger coefficient() const;
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

    friend bool operator==(const Decimal& left, const Decimal& right);
    friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);

private:
    bool isSmall() const { return m_big == nullptr; }
    std::string digits() const;

    // So normalised that equal numbers are equal member by member.
    std::int64_t m_coefficient = 0; // of a big one only the sign: -1 or 1
    int m_exponent = 0;
    std::shared_ptr<const BigInteger> m_big; // the coefficient where it is no int64; null for nearly all numbers
};

} // namespace gouji::figures
