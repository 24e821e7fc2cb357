// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"

#include <cmath>
#include <cstdint>

namespace gouji::functions {

// A sum of figures without any rounding. A figure is the number held at fifteen digits (model/held_number.hpp).
//
// Whole numbers and amounts of up to six decimals, nearly all there are, are counted in millionths by machine
// arithmetic; numbers with many decimals in the smallest unit that fits; what neither can hold goes the long way.
class ExactSum {
public:
    // What is no number makes the sum one that is not known.
    void add(double figure) { count(figure, 1); }
    void subtract(double figure) { count(figure, -1); }
    void add(const ExactSum& other);
    void addMagnitude(const ExactSum& other);

    bool isKnown() const { return m_known; }

    // Both for a known sum only.
    figures::Decimal decimal() const;
    double toDouble() const;

private:
    __extension__ using Wide = __int128;

    static constexpr int unitPlaces = 6;
    static constexpr std::int64_t unit = 1'000'000;
    // Below it all whole numbers are doubles, and every double that is whole is its own figure.
    static constexpr double largestWhole = 9'007'199'254'740'992.0;
    // Decimals of up to fifteen digits all differ as doubles: the one that reads back is the figure.
    static constexpr double fifteenDigits = 1e15;

    void count(double figure, int sign);
    bool countParts(double figure, int partsOfOne, int sign);
    bool countFine(double figure, int sign);
    void countTheLongWay(double figure, int sign);

    Wide m_units = 0;
    Wide m_fine = 0; // in 10^-20
    figures::Decimal m_rest;
    bool m_known = true;
};

inline void ExactSum::count(double figure, int sign)
{
    if (std::abs(figure) <= largestWhole) {
        const auto whole = static_cast<std::int64_t>(figure);
        if (static_cast<double>(whole) == figure) {
            m_units += static_cast<Wide>(sign * whole) * unit;
            return;
        }
        if (countParts(figure, 100, sign) || countParts(figure, 10'000, sign) || countParts(figure, unit, sign))
            return;
        if (countFine(figure, sign))
            return;
    }
    countTheLongWay(figure, sign);
}

// A double holds n / 100 where n has at most fifteen digits and n / 100 rounds to that double.
inline bool ExactSum::countParts(double figure, int partsOfOne, int sign)
{
    const double scaled = figure * partsOfOne;
    if (std::abs(scaled) >= fifteenDigits)
        return false;
    const auto parts = static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
    if (static_cast<double>(parts) / partsOfOne != figure)
        return false;
    m_units += static_cast<Wide>(sign * parts) * (unit / partsOfOne);
    return true;
}

} // namespace gouji::functions
