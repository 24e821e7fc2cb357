// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/validation/validation.hpp"

#include <vector>

namespace gouji {

// What the rules of an edition find in one report, in the order of Validation::findings. Last year's report is
// null where there is none to compare with.
std::vector<rules::Finding> findingsIn(const reports::Report& report, const packs::Edition& edition,
                                       const reports::Report* lastYear);

// Adds that to what a validation holds, and what could not be judged.
void judge(const reports::Report* lastYear, Validation& validation);

} // namespace gouji
