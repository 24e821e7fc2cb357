// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/cell_value.hpp"
#include "core/model/decimal.hpp"

#include <boost/system/result.hpp>

#include <span>
#include <vector>

namespace gouji::functions {

// A rectangular argument: rows of cells, all rows of one length. A single value is 1 × 1.
using Block = std::vector<std::vector<model::CellValue>>;

// Why a function has no result, as Calc names it.
enum class FunctionError {
    NotANumber, // text or an error where a number belongs: #VALUE!
    WrongShape, // ranges of different size, a block too small: Err:502
};

template <typename Value>
using FunctionResult = boost::system::result<Value, FunctionError>;

// total − Σ parts: 0 when it foots. Blank cells count as 0.
FunctionResult<model::Decimal> foot(const Block& total, std::span<const Block> parts);

// The sum of the absolute differences over all row and column totals of a block whose last row and last column
// are totals. A block has at least two rows and two columns.
FunctionResult<model::Decimal> crossFoot(const Block& block);

// closing − (opening + additions − reductions); a range stands for the sum of its cells.
FunctionResult<model::Decimal> rollForward(const Block& opening, const Block& additions, const Block& reductions,
                                           const Block& closing);

// Whether two figures, or two ranges cell by cell, differ by no more than the tolerance (0 or more).
FunctionResult<bool> tieOut(const Block& left, const Block& right, const model::Decimal& tolerance);

// Whether a difference is no more than the tolerance (0 or more) either way.
FunctionResult<bool> reconciled(const model::Decimal& difference, const model::Decimal& tolerance);

} // namespace gouji::functions
