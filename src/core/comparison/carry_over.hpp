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

} // namespace gouji::comparison
