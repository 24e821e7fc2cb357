// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji::comparison {

// A figure that stands otherwise in its source than in the new report: "22（其中修订16件）", or 251000 in 元.
struct RewrittenFigure {
    reports::CellRef cell;
    std::string written; // what stands in the source
    figures::Decimal figure;
    std::string sheet;
    document::Position position;
};

// What of a report goes into a new workbook of its edition.
struct TakenOver {
    struct Cell {
        reports::CellRef ref;
        const reports::ReportCell* source = nullptr; // in the report
    };

    std::vector<Cell> cells;                  // those with a figure, or with what is no figure
    std::size_t figures = 0;                  // among them
    std::vector<RewrittenFigure> rewritten;   // among them
    std::vector<Cell> withoutPlace;           // rows of older forms, which the workbook does not have
    std::vector<reports::CellRef> missing;    // cells of the form that the source does not show, row by row
    std::vector<reports::TableCode> noTables; // of which nothing was found
};

// The report outlives what is returned.
TakenOver takenOver(const reports::Report& report, const packs::Edition& edition);

} // namespace gouji::comparison
