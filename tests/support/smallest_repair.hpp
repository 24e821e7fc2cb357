// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"

#include <optional>

namespace gouji::test {

// How many typed cells must change at least so that the tables of applications and reviews tie, by an integer
// program that GLPK solves: the equations are written down here once more, from the form and not from the rules.
// Totals with formulas follow for nothing. Nothing where GLPK finds no answer in time.
std::optional<int> smallestRepair(const reports::Report& report);

// Whether a figure that cannot be right stands in a block of reviews whose total is a formula: no equation says
// what it should be, so that the program may change it and the search does not.
bool hasUndeterminedFigure(const reports::Report& report);

} // namespace gouji::test
