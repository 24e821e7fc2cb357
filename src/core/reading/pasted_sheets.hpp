// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/lost_merges.hpp"
#include "core/reading/sheet_zones.hpp"
#include "core/reports/report.hpp"

#include <vector>

namespace gouji::reading {

// Sheets into which tables of a text were pasted. Cells that were merged over columns are narrow there, and what
// follows them has moved left; below cells that were merged over rows stand blank ones.
class PastedSheets {
public:
    PastedSheets(const document::Document& source, const packs::Catalogue& catalogue);

    // The sheets as they were copied.
    const document::Document& document() const { return m_restored; }

    // Whether anything stands elsewhere than in the source.
    bool hasMoved() const;

    // Says of a report's figures and headings where they stand in the source. Returns where its tables stand
    // there.
    ReportPlaces placeAsInSource(reports::Report& report) const;

private:
    document::Position sourceOf(int sheet, document::Position position) const;
    void placeAsInSource(reports::Table& table) const;

    // A sheet without the blank cells below merged ones, and in which column each of its cells stood.
    struct Narrowed {
        document::Grid grid;
        std::vector<std::vector<int>> columns; // row by row
    };
    static Narrowed narrowed(const document::Grid& grid, const HeadingOrder& order);

    document::Document m_restored;
    std::vector<Narrowed> m_narrowed;
    std::vector<RestoredSheet> m_sheets;
};

} // namespace gouji::reading
