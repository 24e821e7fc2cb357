// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/block.hpp"
#include "core/functions/function_result.hpp"

namespace gouji::functions {

// (current − last) ÷ last, the nearest double to the exact ratio. A range stands for the sum of its cells.
FunctionResult<double> yoyChange(const Block& current, const Block& last);

} // namespace gouji::functions
