// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <limits>
#include <vector>

namespace gouji::functions {

// What stands for a cell that holds no number: a text, an error.
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

// A rectangular argument as numbers, row after row; a single value is 1 × 1, and none is without cells. A blank
// cell counts as 0.
struct Block {
    int rows = 1;
    int columns = 1;
    std::vector<double> cells = {};

    const double* row(int index) const { return cells.data() + static_cast<std::ptrdiff_t>(index) * columns; }
};

} // namespace gouji::functions
