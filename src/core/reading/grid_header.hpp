// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/form.hpp"
#include "core/reading/label.hpp"

#include <map>
#include <vector>

namespace gouji::reading {

// The column headings of one occurrence of a grid block.
struct GridHeader {
    std::map<std::size_t, document::Position> columns; // by index in the definition

    int leftmost() const;
    int firstRow() const;
    int lastRow() const;
    int rightmost() const;
    // Whether no heading of both stands in another column.
    bool agreesWith(const GridHeader& other) const;
};

// Every occurrence of the block's headings, of more than half of them at least. No heading is in two of them.
std::vector<GridHeader> findGridHeaders(const forms::BlockDefinition& block, const LabelIndex& labels);

} // namespace gouji::reading
