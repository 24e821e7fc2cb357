// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <vector>

namespace gouji::calc {

// Shows the sheet, scrolls to the first of the cells and selects them all, each with what is merged with it.
// Does nothing where the document has no view, or that sheet no more.
void selectCells(const Document& document, int sheetIndex, const std::vector<document::Position>& cells);

// The sheet that the document's window shows; 0 where it has none.
int activeSheet(const Document& document);

// Whether a window of the document shows its pages as they would be printed.
bool isPreviewed(const Document& document);

} // namespace gouji::calc
