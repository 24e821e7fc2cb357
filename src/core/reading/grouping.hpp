// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/reading/table_locator.hpp"

#include <vector>

namespace gouji::reading {

// A table as one of the editions reads it.
struct TableReading {
    const packs::Edition* edition = nullptr;
    LocatedTable located;
};

// A place in the workbook that one or several editions read as the same table of theirs.
struct TableOccurrence {
    std::vector<TableReading> readings;
    int sheetIndex = 0;
    document::Area range;
};

// The tables that make one report each, of all of one family that a workbook holds. Where every table occurs
// equally often, the n-th occurrences belong together. Else those do that stand nearest to each occurrence of the
// rarest table: on its sheet before other ones, in the order of the form before the reverse.
std::vector<std::vector<TableOccurrence>> groupedByReport(std::vector<TableReading> readings,
                                                          const packs::Catalogue& catalogue);

} // namespace gouji::reading
