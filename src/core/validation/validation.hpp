// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/comparison/kind.hpp"
#include "core/narrative/text_figure.hpp"
#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/not_judged.hpp"
#include "core/rules/progress.hpp"

#include <optional>
#include <set>
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
    std::set<comparison::Kind> comparedWith;        // what there was to compare the report with

    Verdict verdict() const;
    rules::Progress progress() const;
    // Those that are open: what is explained does not count.
    int count(rules::Severity severity) const;
    int explainedCount() const;
    bool isComparedWith(comparison::Kind kind) const { return comparedWith.contains(kind); }
};

} // namespace gouji
