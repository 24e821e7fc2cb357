// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "office/calc/document.hpp"

namespace gouji::calc {

// Calc keeps a truth value as a number in a cell that shows it as one. Puts the text in its place, "TRUE" or
// "FALSE", as the readers of files do: it is no figure. Cells outside the grid's used area are left alone.
void showTruthValues(const Document& document, const CellRange& range, document::Grid& grid);

} // namespace gouji::calc
