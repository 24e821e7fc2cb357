// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/block.hpp"
#include "core/functions/exact_sum.hpp"
#include "core/functions/function_result.hpp"

#include <span>
#include <vector>

namespace gouji::functions {

// The sum of all cells; 0 where there are none.
FunctionResult<ExactSum> sumOf(const Block& block);

// total − Σ parts: 0 when it foots.
FunctionResult<ExactSum> foot(const Block& total, std::span<const Block> parts);

// closing − (opening + additions − reductions); a range stands for the sum of its cells.
FunctionResult<ExactSum> rollForward(const Block& opening, const Block& additions, const Block& reductions,
                                     const Block& closing);

// For a block whose last row and last column are totals, at least two rows and two columns: total − Σ parts of
// each row, from the first to that of the totals, then of each column. No number where a cell of that row or
// column holds none.
FunctionResult<std::vector<double>> crossFooting(const Block& block);

// The sum of the absolute values of those differences.
FunctionResult<ExactSum> crossFoot(const Block& block);

} // namespace gouji::functions
