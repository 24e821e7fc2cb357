// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"
#include "core/functions/block.hpp"
#include "core/functions/function_result.hpp"

namespace gouji::functions {

// Whether two figures, or two ranges of one size cell by cell, differ by no more than the tolerance (0 or more).
FunctionResult<bool> tieOut(const Block& left, const Block& right, const figures::Decimal& tolerance);

// left − right cell by cell, for ranges of one size; no number where either cell holds none.
FunctionResult<Block> tieDiff(const Block& left, const Block& right);

// Whether a difference is no more than the tolerance (0 or more) either way.
FunctionResult<bool> reconciled(const figures::Decimal& difference, const figures::Decimal& tolerance);

} // namespace gouji::functions
