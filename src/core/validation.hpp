// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/narrative/text_figure.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/not_judged.hpp"
#include "core/rules/progress.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace gouji {

enum class Verdict {
    Consistent, // no open error
    Inconsistent,
    Incomplete, // no open error, but a table is empty: see Progress
};

// A report and all that the rules find in it: errors first, in the order of the form.
struct Validation {
    reports::Report report;
    // The report's edition, with the workbook's own rules over it where it brings any; nothing where there is no
    // report.
    std::optional<packs::Edition> edition;
    std::vector<rules::Finding> findings;
    std::vector<rules::NotJudged> notJudged;
    std::vector<narrative::TextFigure> textFigures; // those of the text, in its order
    bool comparesWithLastYear = false;

    Verdict verdict() const;
    rules::Progress progress() const;
    // Those that are open: what is explained does not count.
    int count(rules::Severity severity) const;
    int explainedCount() const;
};

// The report of the year before, for one that is validated; null where there is none. It lives as long as the
// call.
using LastYear = std::function<const reports::Report*(const reports::Report&)>;

struct ValidationRequest {
    std::optional<reports::EditionCode> edition = {}; // nothing: the headings decide which it is
    LastYear lastYear = {};
};

// The one engine behind every face: finds the reports in a workbook and validates each. Empty where the
// workbook holds no standard table.
std::vector<Validation> validate(const document::Workbook& workbook, const packs::Catalogue& catalogue,
                                 const ValidationRequest& request = {});
std::vector<Validation> validate(const document::Workbook& workbook, const packs::Catalogue& catalogue,
                                 const std::optional<reports::EditionCode>& edition);

// What the rules of an edition find in one report.
std::vector<rules::Finding> findingsIn(const reports::Report& report, const packs::Edition& edition,
                                       const reports::Report* lastYear);

} // namespace gouji
