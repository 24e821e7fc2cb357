// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/figures/unit.hpp"
#include "core/reading/block_locator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::reading {

// A text by which a sheet states what figures of a column are counted in.
struct StatedUnit {
    std::optional<figures::Unit> unit; // nothing where it states several
    bool isUnclear = false;            // it speaks of a foreign currency, or of several units
    document::Position position;
    std::string text;
};

// The nearest first.
using StatedUnits = std::vector<StatedUnit>;

// The caption of a sheet that stands in front of it instead of in it ("单位：元"); empty where there is none.
using SheetCaption = std::string;

// What the sheet says of each place of the block, in their order: the headings of its row and column, a cell that
// follows it, then captions such as "单位：元" among the headings, above the block, above the table that begins in
// firstRow, or in front of the sheet. The first with a unit holds; others may contradict it.
std::vector<StatedUnits> statedUnits(const LocatedBlock& block, int firstRow, const document::Grid& grid,
                                     const SheetCaption& caption);

} // namespace gouji::reading
