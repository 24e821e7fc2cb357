// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/model/report.hpp"

#include <vector>

namespace gouji::last_year {

// A cell of a report and the figure that belongs there.
struct CellChange {
    int sheetIndex = 0;
    model::Position position;
    model::Decimal value;
};

// What 上年结转 has to be after last year's 结转下年度, by the rule applications.carried-over: the cells that do
// not hold that figure yet. Formulas stay as they are: the total follows from its parts.
std::vector<CellChange> carriedOver(const model::Report& report, const catalogue::Edition& edition,
                                    const model::Report& lastYear);

} // namespace gouji::last_year
