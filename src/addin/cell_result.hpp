// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/block.hpp"
#include "core/functions/exact_sum.hpp"
#include "core/functions/function_result.hpp"

#include <com/sun/star/uno/Any.hxx>

namespace gouji::addin {

// Results as Calc takes them from a function: numbers, and errors as numbers that stand for them.
double cellResult(functions::FunctionError error);
double cellResult(const functions::FunctionResult<functions::ExactSum>& result);
double cellResult(const functions::FunctionResult<double>& result);
double cellResult(const functions::FunctionResult<bool>& result);

// #N/A.
double notAvailable();

// An array of numbers, in it #VALUE! where there is none; one value alone is no array.
css::uno::Any cellArray(const functions::FunctionResult<functions::Block>& result);

} // namespace gouji::addin
