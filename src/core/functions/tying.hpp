// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/block.hpp"
#include "core/functions/function_result.hpp"
#include "core/model/decimal.hpp"

namespace gouji::functions {

// Whether two figures, or two ranges of one size cell by cell, differ by no more than the tolerance (0 or more).
FunctionResult<bool> tieOut(const Block& left, const Block& right, const model::Decimal& tolerance);

// left − right cell by cell, for ranges of one size; no number where either cell holds none.
FunctionResult<Block> tieDiff(const Block& left, const Block& right);

// Whether a difference is no more than the tolerance (0 or more) either way.
FunctionResult<bool> reconciled(const model::Decimal& difference, const model::Decimal& tolerance);

} // namespace gouji::functions
