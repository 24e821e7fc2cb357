// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/code.hpp"
#include "core/rules/finding.hpp"

#include <string_view>
#include <vector>

namespace gouji::rules {

struct Subject;

// Why a rule could not be judged.
enum class Obstacle {
    OpenTotal,     // the total that it speaks of was not filled in
    UnknownFigure, // no figure can be read from what stands in a cell
    EmptyTable,    // nothing was typed into the table
    MissingTable,  // the table, or too much of it, is not in the report
    NotInLastYear, // last year's report does not hold the figure
    DivisionByZero,
};

// The obstacle's name in the keys of texts: "open-total".
std::string_view wordOf(Obstacle obstacle);

// A rule that could not be judged in some places. Where the table is empty or missing, that is the only place.
struct NotJudged {
    reports::RuleId rule;
    Obstacle why = Obstacle::UnknownFigure;
    std::vector<Place> places;

    // Whether a finding says so already: that a table is empty or missing.
    bool isOfTable() const { return why == Obstacle::EmptyTable || why == Obstacle::MissingTable; }
};

// All that the edition's rules ask and that cannot be answered, in the order of the rules: what is neither a
// finding nor right. Comparisons with last year's report only where there is one.
std::vector<NotJudged> notJudgedIn(const Subject& subject);

} // namespace gouji::rules
