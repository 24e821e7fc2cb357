// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/locate/block_locator.hpp"

#include <vector>

namespace gouji::locate {

// The figures other than 0 in rows with a heading of their own that stand between the rows of a table, but are
// none of them: additions to the form, and rows that it has twice. The blocks are those of one occurrence of the
// table.
std::vector<model::ExtraCell> extraCells(const std::vector<const LocatedBlock*>& blocks, const model::Grid& grid,
                                         const LabelIndex& labels);

} // namespace gouji::locate
