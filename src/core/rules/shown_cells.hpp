// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/location.hpp"
#include "core/rules/finding.hpp"

#include <vector>

namespace gouji::rules {

// The cells of the workbook that a finding leads to, each once: those that hold its passages, then those that it
// speaks of. Cells of last year's report are not among them; empty where nothing stands in a cell.
std::vector<document::CellLocation> shownCells(const Finding& finding);

// The same without those that only say what was expected, where a figure is stated that differs: those to mark.
std::vector<document::CellLocation> statedCells(const Finding& finding);

} // namespace gouji::rules
