// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::functions {

// Whether a formula, as Calc's interfaces and files write it, calls one of the cell functions. What stands in
// texts and in quoted names of sheets is no call.
bool callsCellFunction(std::string_view formula);

// What formulas have in common that were filled into many cells: the formula without the numbers of rows.
std::string shapeOf(std::string_view formula);

// The formula with the short names of the cell functions, as people write and see them.
std::string withShortNames(std::string_view formula);

} // namespace gouji::functions
