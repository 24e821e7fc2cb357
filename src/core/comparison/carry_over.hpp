// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_change.hpp"
#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"

#include <vector>

namespace gouji::comparison {

// What 上年结转 has to be after last year's 结转下年度, by the rule applications.carried-over: the cells that do
// not hold that figure yet. Formulas stay as they are: the total follows from its parts.
std::vector<document::CellChange> carriedOver(const reports::Report& report, const packs::Edition& edition,
                                              const reports::Report& lastYear);

// What a new report opens with: figures that go on from last year's, such as the documents in force, by the rules
// that its family names. Only cells that hold no figure.
std::vector<document::CellChange> openings(const reports::Report& report, const packs::Edition& edition,
                                           const reports::Report& lastYear);

} // namespace gouji::comparison
