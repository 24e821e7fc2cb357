// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/model/cell_change.hpp"
#include "core/model/report.hpp"

#include <vector>

namespace gouji::totals {

// The formulas of a table's totals, for the cells that have none: those that the official rules want to be the
// sum of other cells of the table. Formulas that give what the rule expects stay as they are, whoever wrote them.
std::vector<model::CellChange> missingFormulas(const model::Table& table, const model::Report& report,
                                               const catalogue::Edition& edition);

} // namespace gouji::totals
