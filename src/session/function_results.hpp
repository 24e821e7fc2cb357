// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/reports/report.hpp"
#include "core/validation/validation.hpp"

#include <string>
#include <vector>

namespace gouji::session {

// All that REPORTCHECK and REPORTFINDINGS rest on beside the cells of their range, in a text that differs where it
// does: explanations and what else the document keeps of ours, its sheet of rules, the figures of which those
// speak, and last year's figures, null for a report that is compared with none.
std::string beyondCellsOf(const document::Workbook& workbook, const std::vector<Validation>& validations,
                          const std::vector<const reports::Report*>& lastYears);

} // namespace gouji::session
