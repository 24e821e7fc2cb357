// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/model/cell_change.hpp"
#include "core/model/report.hpp"

#include <vector>

namespace gouji::last_year {

// What 上年结转 has to be after last year's 结转下年度, by the rule applications.carried-over: the cells that do
// not hold that figure yet. Formulas stay as they are: the total follows from its parts.
std::vector<model::CellChange> carriedOver(const model::Report& report, const catalogue::Edition& edition,
                                           const model::Report& lastYear);

} // namespace gouji::last_year
