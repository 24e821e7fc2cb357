// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::functions {

// Whether a formula, as Calc's interfaces and files write it, calls one of the cell functions. What stands in
// texts and in quoted names of sheets is no call.
bool callsCellFunction(std::string_view formula);

} // namespace gouji::functions
