// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/functions.hpp"
#include "core/model/cell_value.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <vector>

namespace gouji::interop {

// What Calc hands over for one cell, in getDataArray() and in arguments of functions: empty text is a blank cell,
// a void value a cell in error.
model::CellValue toCellValue(const css::uno::Any& value);

// An argument of a cell function: a range gives its cells, a single value 1 × 1. Never empty.
functions::Block toBlock(const css::uno::Any& argument);
std::vector<functions::Block> toBlocks(const css::uno::Sequence<css::uno::Any>& arguments);

} // namespace gouji::interop
