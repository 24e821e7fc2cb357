// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/page.hpp"

#include <vector>

namespace gouji::files {

// Rules that touch each other.
struct Lattice {
    std::vector<layout::Box> level;
    std::vector<layout::Box> upright;
};

// The lattices of a page that may be tables: two rules each way, and one more. None of a drawing, which holds more
// rules than a page of a report does.
std::vector<Lattice> latticesOf(const layout::Page& page);

// Rules that meet may miss each other by so much, in points.
inline constexpr double ruleTolerance = 3.5;
// Rules so near to each other are one: cells may have borders of their own.
inline constexpr double nearestRules = 6;

// The values without those that are nearly the same as the one before, in ascending order.
std::vector<double> distinctEdges(std::vector<double> values);

} // namespace gouji::files
