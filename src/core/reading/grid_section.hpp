// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/grid_header.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace gouji::reading {

// A block ends where so many rows follow without one of its row headings.
constexpr int longestGap = 12;

// Column headings of a grid block and the row headings below them, both by index in the definition.
struct GridSection {
    GridHeader header;
    std::map<std::size_t, document::Position> rows;
    std::optional<int> nearerHeader; // a row between them in which some of the column headings stand again

    // The column behind the row headings.
    int firstColumn() const;
    int lastRow() const;
    bool has(const forms::RowDefinition& row, const forms::BlockDefinition& block) const;
};

// Every occurrence of the block, with at least one of its rows. What a page break cuts is one.
std::vector<GridSection> findGridSections(const forms::BlockDefinition& block, const LabelIndex& labels);

} // namespace gouji::reading
