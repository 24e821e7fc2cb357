// SPDX-License-Identifier: MPL-2.0
#include "core/functions/exact_sum.hpp"

#include "core/figures/held_number.hpp"

namespace gouji::functions {

using figures::Decimal;

namespace {

constexpr int finePlaces = 20;
// So that a hundred million of them fit.
constexpr double largestFine = 1e10;

__extension__ using Wide = __int128;

constexpr Wide power(int exponent)
{
    Wide result = 1;
    for (; exponent > 0; --exponent)
        result *= 10;
    return result;
}

// The wide number in two halves that a Decimal takes: 10^18 is the largest power of ten below 2^63.
Decimal decimalOf(Wide number, int places)
{
    constexpr Wide half = power(18);
    const Decimal upper = Decimal(static_cast<std::int64_t>(number / half)).timesPowerOfTen(18);
    const Decimal lower(static_cast<std::int64_t>(number % half));
    return (upper + lower).timesPowerOfTen(-places);
}

} // namespace

bool ExactSum::countFine(double figure, int sign)
{
    if (std::abs(figure) >= largestFine)
        return false;
    const figures::HeldNumber number = figures::heldNumber(figure);
    const int lastPlace = number.exponent + finePlaces;
    if (lastPlace < 0)
        return false;
    m_fine += sign * (number.coefficient * power(lastPlace));
    return true;
}

void ExactSum::countTheLongWay(double figure, int sign)
{
    const auto decimal = Decimal::fromDouble(figure);
    if (!decimal)
        m_known = false;
    else
        m_rest += sign < 0 ? -*decimal : *decimal;
}

void ExactSum::add(const ExactSum& other)
{
    m_units += other.m_units;
    m_fine += other.m_fine;
    if (!other.m_rest.isZero())
        m_rest += other.m_rest;
    m_known = m_known && other.m_known;
}

void ExactSum::addMagnitude(const ExactSum& other)
{
    m_known = m_known && other.m_known;
    if (other.m_fine == 0 && other.m_rest.isZero())
        m_units += other.m_units < 0 ? -other.m_units : other.m_units;
    else
        m_rest += other.decimal().absolute();
}

Decimal ExactSum::decimal() const
{
    return decimalOf(m_units, unitPlaces) + decimalOf(m_fine, finePlaces) + m_rest;
}

double ExactSum::toDouble() const
{
    if (m_fine == 0 && m_rest.isZero()) {
        constexpr auto exact = static_cast<Wide>(largestWhole);
        if (m_units >= -exact && m_units <= exact)
            return static_cast<double>(m_units) / static_cast<double>(unit);
        if (const Wide whole = m_units / unit; m_units % unit == 0 && whole >= -exact && whole <= exact)
            return static_cast<double>(whole);
    }
    return decimal().toDouble();
}

} // namespace gouji::functions
