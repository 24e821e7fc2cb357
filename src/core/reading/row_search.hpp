// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/rows_alone.hpp"

#include <cstddef>
#include <vector>

namespace gouji::reading {

// A row that was found, with its label and where cells right of it are free for figures.
struct Candidate {
    PlacedRow placed;
    std::size_t place = 0;
    int labelEnd = 0; // the column behind the label
};

// The rows of a block in the order in which a document shows them, by their labels; those without their numbers
// where they are next. Empty where one stands twice, or the order is another.
std::vector<Candidate> searchRows(const document::Document& document, const forms::BlockDefinition& block);

} // namespace gouji::reading
