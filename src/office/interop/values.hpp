// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"
#include "core/functions/block.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <functional>
#include <vector>

namespace gouji::interop {

// What Calc hands over for one cell, in getDataArray() and in arguments of functions: empty text is a blank cell,
// a void value a cell in error.
document::CellValue toCellValue(const css::uno::Any& value);

// An argument of a cell function: a range gives its cells, a single value 1 × 1; one that is left out is 0. The
// cells of a range are read where they lie: the argument outlives the block.
functions::Block toBlock(const css::uno::Any& argument);
std::vector<functions::Block> toBlocks(const css::uno::Sequence<css::uno::Any>& arguments);

// Looks at the cells of an argument, row after row, with their texts, and returns their shape.
struct Shape {
    int rows = 1;
    int columns = 1;
};
Shape forEachCell(const css::uno::Any& argument, const std::function<void(const document::CellValue&)>& look);

} // namespace gouji::interop
