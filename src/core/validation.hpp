// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/catalogue.hpp"
#include "core/model/grid.hpp"
#include "core/model/report.hpp"
#include "core/rules/finding.hpp"

#include <optional>
#include <vector>

namespace gouji {

enum class Verdict {
    Consistent, // no open error
    Inconsistent,
};

// A report and all that the rules of its edition find in it: errors first, in the order of the form.
struct Validation {
    model::Report report;
    std::vector<rules::Finding> findings;

    Verdict verdict() const;
    int count(rules::Severity severity) const;
};

// The one engine behind every face: finds the reports in a workbook and validates each. Empty where the
// workbook holds no standard table. Without an edition, the headings decide which it is.
std::vector<Validation> validate(const model::Workbook& workbook, const catalogue::Catalogue& catalogue,
                                 const std::optional<model::EditionCode>& edition = std::nullopt);

} // namespace gouji
