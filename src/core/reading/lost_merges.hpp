// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reading/heading_tree.hpp"

#include <map>

namespace gouji::reading {

// A sheet whose merged cells have their places again.
struct RestoredSheet {
    document::Grid grid;
    std::map<document::Position, document::Position> sources; // of what has moved: where it stood

    document::Position sourceOf(document::Position position) const;
};

// Gives headings and figures of one sheet their places again, as below.
RestoredSheet restoredSheet(const document::Grid& grid, const HeadingOrder& order);

// A pasted text has lost its merged cells: what follows one in its row has moved left. Gives headings and figures
// their places again, as the official labels tell which headings have others below them; headings that are not
// official keep their place among their neighbours. What does not fit is left as it stands.
document::Workbook withMergesRestored(const document::Workbook& workbook, const packs::Catalogue& catalogue);

} // namespace gouji::reading
