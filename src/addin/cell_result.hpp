// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/functions.hpp"

namespace gouji::addin {

// Results as Calc takes them from a function: numbers, and errors as numbers that stand for them.
double cellResult(const functions::FunctionResult<model::Decimal>& result);
double cellResult(const functions::FunctionResult<bool>& result);
double cellResult(functions::FunctionError error);

} // namespace gouji::addin
