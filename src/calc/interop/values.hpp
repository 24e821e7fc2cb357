// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/block.hpp"
#include "core/model/cell_value.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <vector>

namespace gouji::interop {

// What Calc hands over for one cell, in getDataArray() and in arguments of functions: empty text is a blank cell,
// a void value a cell in error.
model::CellValue toCellValue(const css::uno::Any& value);

// An argument of a cell function: a range gives its cells, a single value 1 × 1; one that is left out is 0.
functions::Block toBlock(const css::uno::Any& argument);
std::vector<functions::Block> toBlocks(const css::uno::Sequence<css::uno::Any>& arguments);

// The cells of an argument, row after row, with their texts.
struct Cells {
    int rows = 1;
    int columns = 1;
    std::vector<model::CellValue> values = {};
};
Cells toCells(const css::uno::Any& argument);

} // namespace gouji::interop
