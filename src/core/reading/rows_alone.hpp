// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/form.hpp"
#include "core/reading/label.hpp"

#include <cstddef>
#include <vector>

namespace gouji::reading {

// A row of a block, wherever in a document it stands.
struct PlacedRow {
    const forms::RowDefinition* row = nullptr;
    std::size_t sheet = 0;
    int line = 0;        // of the sheet
    int firstFigure = 0; // the column; the others follow it
};

// The rows of a grid block that a document shows in pieces, or without the headings of its columns: in the order
// of the form, each with as many cells behind its label as the block has columns. Empty where anything is
// uncertain: fewer than ten rows or half of them, one of them twice, a heading over another column than its own,
// other cells beside the figures.
std::vector<PlacedRow> rowsAlone(const document::Document& document, const forms::BlockDefinition& block,
                                 const forms::Lexicon& lexicon);

} // namespace gouji::reading
