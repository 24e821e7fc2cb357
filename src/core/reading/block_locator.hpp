// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/form.hpp"
#include "core/reading/label.hpp"
#include "core/reports/report.hpp"

#include <vector>

namespace gouji::reading {

// Where a heading that was not found should stand.
struct Gap {
    // How surely a text that stands there is that heading.
    enum class Place {
        BetweenColumns, // of its block, or row headings, that stand beside it in the form
        InItsBlock,
        InTheSheet, // nothing else of its block was found
    };

    LabelId label = LabelId::None;
    document::Area area;
    Place place = Place::InItsBlock;
};

// A block of a table found in a sheet by its headings. Rows and columns are those of its definition.
struct LocatedBlock {
    struct Place {
        const forms::RowDefinition* row = nullptr;
        const forms::ColumnDefinition* column = nullptr;
        document::Position position; // of the figure
    };
    // Of a row, of a column, of both or of the whole block.
    struct Heading {
        const forms::RowDefinition* row = nullptr;
        const forms::ColumnDefinition* column = nullptr;
        LabelId label = LabelId::None;
        document::Position position;
    };

    document::Area area; // headings and figures
    std::vector<Place> places;
    std::vector<Heading> headings;
    std::vector<reports::RowCode> missingRows;
    std::vector<reports::ColumnCode> missingColumns;
    std::vector<Gap> gaps;
};

// Every place where the sheet shows the block, in reading order. A block is recognised by more than half of its
// column headings and at least half of its row headings.
std::vector<LocatedBlock> locateBlock(const forms::BlockDefinition& block, const document::Grid& grid,
                                      const LabelIndex& labels);

} // namespace gouji::reading
