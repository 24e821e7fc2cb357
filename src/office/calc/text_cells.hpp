// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/location.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji::calc {

// The cell that is selected, alone or as the first of several; nothing where the document has no view, or
// something else is selected.
std::optional<document::CellLocation> selectedCell(const Document& document);

std::string textIn(const Document& document, const document::CellLocation& cell);

// Puts words where the user's cursor stands in the cell that is being edited.
void insertWhileEditing(const css::uno::Reference<css::uno::XComponentContext>& context, const Document& document,
                        const std::string& words);

// Whether a cell of the column holds anything, from that one on.
bool hasTextBelow(const Document& document, int sheetIndex, document::Position first);

// Writes paragraphs, a row each, from that cell on. The sheet must not be protected.
void writeParagraphs(const Document& document, const document::CellLocation& first,
                     const std::vector<std::string>& paragraphs);

// The number of the sheet of that name; nothing where there is none.
std::optional<int> sheetNamed(const Document& document, const std::string& name);

// Where cells of a column hold several paragraphs, each gets a row of its own; then all of them from that row on
// get the cell style again, where the document has it, and rows as high as their text. Formulas and what may be
// entered in a cell stay. Returns whether anything had to be changed. The sheet must not be protected.
bool tidyParagraphs(const Document& document, int sheetIndex, document::Position first, const std::string& style);

} // namespace gouji::calc
