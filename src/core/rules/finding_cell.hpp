// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"

namespace gouji::rules {

// The cell of a report as a finding speaks of it.
FindingCell findingCell(const reports::Table& table, const reports::ReportCell& cell, FindingCell::Side side);

} // namespace gouji::rules
