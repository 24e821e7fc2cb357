// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <cstddef>
#include <variant>
#include <vector>

namespace gouji::document {

// A cell of a sheet, or of a document's table: the grids of a document are counted from 0 in its order.
struct CellLocation {
    std::size_t sheet = 0;
    Position cell;

    friend auto operator<=>(const CellLocation&, const CellLocation&) = default;
};

// A paragraph outside all grids, counted from 0 in the document's order.
struct ParagraphLocation {
    std::size_t paragraph = 0;

    friend auto operator<=>(const ParagraphLocation&, const ParagraphLocation&) = default;
};

// Where something stands in a document, so that a face can go there.
using Location = std::variant<CellLocation, ParagraphLocation>;

// The paragraphs and grids of a document as they follow each other: where each begins.
std::vector<Location> blocksOf(const Document& document);

} // namespace gouji::document
