// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_change.hpp"
#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"

#include <vector>

namespace gouji::corrections {

// The formulas of a table's totals, for the cells that have none: those that the official rules want to be the
// sum of other cells of the table. Formulas that give what the rule expects stay as they are, whoever wrote them.
std::vector<document::CellChange> missingFormulas(const reports::Table& table, const reports::Report& report,
                                                  const packs::Edition& edition);

} // namespace gouji::corrections
