// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"
#include "core/figures/unit.hpp"
#include "core/functions/function_result.hpp"

#include <optional>

namespace gouji::functions {

// The number in a text as people write it: 20275.42(万), 22（其中修订16件）, １２３, 1,234. Where the text names a
// unit and one is asked for, converted to that; else as written. A blank is 0, a number itself.
FunctionResult<double> figure(const document::CellValue& cell, std::optional<figures::Unit> unit);

// Whether a cell is to hold a figure and does not: blank, or a mark such as "/", "-", "—".
bool isMissingFigure(const document::CellValue& cell);

} // namespace gouji::functions
