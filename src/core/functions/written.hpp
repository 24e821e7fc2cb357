// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/function_result.hpp"
#include "core/model/cell_value.hpp"
#include "core/model/unit.hpp"

#include <optional>

namespace gouji::functions {

// The number in a text as people write it: 20275.42(万), 22（其中修订16件）, １２３, 1,234. Where the text names a
// unit and one is asked for, converted to that; else as written. A blank is 0, a number itself.
FunctionResult<double> figure(const model::CellValue& cell, std::optional<model::Unit> unit);

// Whether a cell is to hold a figure and does not: blank, or a mark such as "/", "-", "—".
bool isMissingFigure(const model::CellValue& cell);

} // namespace gouji::functions
