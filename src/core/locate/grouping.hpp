// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/model/report.hpp"

#include <vector>

namespace gouji::locate {

// The tables that make one report each, of all that a workbook holds. Where every table occurs equally often, the
// n-th occurrences belong together. Else those do that stand nearest to each occurrence of the rarest table: on
// its sheet before other ones, in the order of the form before the reverse.
std::vector<std::vector<model::Table>> groupedByReport(std::vector<model::Table> tables,
                                                       const catalogue::Edition& edition);

} // namespace gouji::locate
