// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/locate/label.hpp"
#include "core/model/grid.hpp"
#include "core/model/report.hpp"

#include <vector>

namespace gouji::locate {

// A block of a table found in a sheet by its headings.
struct LocatedBlock {
    struct Place {
        model::RowCode row;
        model::ColumnCode column;
        model::Position position; // of the figure
    };

    model::Area area; // headings and figures
    std::vector<Place> places;
    std::vector<model::RowCode> missingRows;
    std::vector<model::ColumnCode> missingColumns;
};

// Every place where the sheet shows the block, in reading order. A block is recognised by more than half of its
// column headings and at least half of its row headings.
std::vector<LocatedBlock> locateBlock(const catalogue::BlockDefinition& block, const model::Grid& grid,
                                      const LabelIndex& labels);

} // namespace gouji::locate
