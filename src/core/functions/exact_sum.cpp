// SPDX-License-Identifier: MPL-2.0
#include "core/functions/exact_sum.hpp"

namespace gouji::functions {

using model::Decimal;

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
    if (!other.m_rest.isZero())
        m_rest += other.m_rest;
    m_known = m_known && other.m_known;
}

void ExactSum::addMagnitude(const ExactSum& other)
{
    if (other.m_rest.isZero()) {
        m_units += other.m_units < 0 ? -other.m_units : other.m_units;
        m_known = m_known && other.m_known;
        return;
    }
    m_known = m_known && other.m_known;
    m_rest += other.decimal().absolute();
}

Decimal ExactSum::decimal() const
{
    // The wide number in two halves that a Decimal takes: 10^18 is the largest power of ten below 2^63.
    constexpr Wide half = 1'000'000'000'000'000'000;
    const Decimal upper = Decimal(static_cast<std::int64_t>(m_units / half)).timesPowerOfTen(18);
    const Decimal lower(static_cast<std::int64_t>(m_units % half));
    return (upper + lower).timesPowerOfTen(-4) + m_rest;
}

double ExactSum::toDouble() const
{
    if (m_rest.isZero()) {
        constexpr auto exact = static_cast<Wide>(largestWhole);
        if (m_units >= -exact && m_units <= exact)
            return static_cast<double>(m_units) / static_cast<double>(unit);
        if (const Wide whole = m_units / unit; m_units % unit == 0 && whole >= -exact && whole <= exact)
            return static_cast<double>(whole);
    }
    return decimal().toDouble();
}

} // namespace gouji::functions
