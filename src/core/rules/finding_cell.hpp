// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/report.hpp"
#include "core/rules/finding.hpp"

namespace gouji::rules {

// The cell of a report as a finding speaks of it.
FindingCell findingCell(const model::Table& table, const model::ReportCell& cell, FindingCell::Side side);

} // namespace gouji::rules
