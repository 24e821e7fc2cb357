// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/squares.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gouji::files {
namespace {

using Side = double layout::Box::*;

// Adds where rules end beyond those that cross them, if several do.
void addEnd(double end, const std::vector<layout::Box>& rules, Side side, std::vector<double>& crossing)
{
    constexpr std::ptrdiff_t several = 3;
    const auto [least, most] = std::ranges::minmax(crossing);
    if (end > least - nearestRules && end < most + nearestRules)
        return;
    const auto endsThere = [&](const layout::Box& rule) { return std::abs(rule.*side - end) < ruleTolerance; };
    if (std::ranges::count_if(rules, endsThere) >= several)
        crossing.push_back(end);
}

// A page that cuts a table leaves it open; others have open sides.
void addEnds(const std::vector<layout::Box>& rules, Side first, Side last, std::vector<double>& crossing)
{
    for (const layout::Box& rule : rules) {
        addEnd(rule.*first, rules, first, crossing);
        addEnd(rule.*last, rules, last, crossing);
    }
}

// How much of the way from one end to the other a rule covers.
double covered(double from, double to, double first, double last)
{
    return std::max(0.0, std::min(last, to) - std::max(first, from));
}

} // namespace

Squares::Squares(const Lattice& lattice) : m_lattice(lattice)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const layout::Box& rule : lattice.upright)
        x.push_back(rule.middleX());
    for (const layout::Box& rule : lattice.level)
        y.push_back(rule.middleY());
    addEnds(lattice.upright, &layout::Box::top, &layout::Box::bottom, y);
    addEnds(lattice.level, &layout::Box::left, &layout::Box::right, x);
    m_x = distinctEdges(std::move(x));
    m_y = distinctEdges(std::move(y));
}

bool Squares::isTable() const
{
    constexpr std::size_t mostSquares = 20'000;
    return m_x.size() > 1 && m_y.size() > 1 && columns() * rows() > 1 && columns() * rows() <= mostSquares;
}

bool Squares::isClosedRight(std::size_t row, std::size_t column) const
{
    const layout::Box place = boxOf(row, column);
    double drawn = 0;
    for (const layout::Box& rule : m_lattice.upright)
        if (std::abs(rule.middleX() - place.right) <= nearestRules)
            drawn += covered(place.top, place.bottom, rule.top, rule.bottom);
    return drawn * 2 > place.bottom - place.top;
}

bool Squares::isClosedBelow(std::size_t row, std::size_t column) const
{
    const layout::Box place = boxOf(row, column);
    double drawn = 0;
    for (const layout::Box& rule : m_lattice.level)
        if (std::abs(rule.middleY() - place.bottom) <= nearestRules)
            drawn += covered(place.left, place.right, rule.left, rule.right);
    return drawn * 2 > place.right - place.left;
}

} // namespace gouji::files
