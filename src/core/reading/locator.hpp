// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/report.hpp"

#include <optional>
#include <vector>

namespace gouji::reading {

// The reports in a workbook, each with its tables, figures, year and agency. The headings decide which edition a
// report is of, unless one is given; where the headings fit several, its year does. Headings that are not written
// to the letter are recognised by similarity, in workbooks in which one is wanting.
std::vector<reports::Report> locateReports(const document::Workbook& workbook, const packs::Catalogue& catalogue,
                                           const std::optional<reports::EditionCode>& edition);

// The sections of the one report whose text a document holds, with or without its tables; of several, the first.
std::vector<reports::Section> sectionsOfText(const document::Document& document,
                                             const packs::Catalogue& catalogue);

// The part of a sheet in which official labels stand, with room for the figures below the last one. Nothing where
// there is no label: such a sheet holds no standard table.
std::optional<document::Area> areaWithLabels(const document::Grid& grid, const packs::Catalogue& catalogue);

} // namespace gouji::reading
