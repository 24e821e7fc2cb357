// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/block_locator.hpp"

#include <vector>

namespace gouji::reading {

// The figures other than 0 that stand in a table or directly at it, but are none of its own: in rows between its
// rows or below them, with nothing but notes between, in columns between its columns or right of them. What an
// office calculates there under a heading such as 校验 is left out. The heading is that of the row or the column;
// it is empty where there is none. The blocks are those of one occurrence of the table.
std::vector<reports::ExtraCell> extraCells(const std::vector<const LocatedBlock*>& blocks,
                                           const document::Grid& grid, const LabelIndex& labels);

} // namespace gouji::reading
