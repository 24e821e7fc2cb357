// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/form_table.hpp"
#include "files/document/document_builder.hpp"

namespace gouji::files {

// Adds a cell that holds one text to the row that is begun.
[[nodiscard]] Refusal placeCell(std::string text, CellSpan span, DocumentBuilder& document);

// Adds a table of these rows behind what the document holds.
[[nodiscard]] Refusal placeFormTable(std::vector<std::vector<layout::FormCell>> rows, DocumentBuilder& document);

} // namespace gouji::files
