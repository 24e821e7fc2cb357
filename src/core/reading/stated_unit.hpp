// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/figures/unit.hpp"
#include "core/reading/block_locator.hpp"

#include <optional>
#include <string>

namespace gouji::reading {

// A unit that a sheet states for figures of a column, and where.
struct StatedUnit {
    figures::Unit unit;
    document::Position position;
    std::string text;
};

// The caption of a sheet that stands in front of it instead of in it ("单位：元"); empty where there is none.
using SheetCaption = std::string;

// What the sheet says the figure in that place is counted in, the nearest first: the headings of its row and
// column, a cell that follows it, then a caption such as "单位：元" among the headings, above the table that
// begins in firstRow, or in front of the sheet. Nothing where nothing is said.
std::optional<StatedUnit> statedUnit(const LocatedBlock::Place& place, const LocatedBlock& block, int firstRow,
                                     const document::Grid& grid, const SheetCaption& caption);

} // namespace gouji::reading
