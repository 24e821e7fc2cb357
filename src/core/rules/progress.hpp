// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/code.hpp"

#include <vector>

namespace gouji::reports {
struct Report;
struct Table;
} // namespace gouji::reports

namespace gouji::rules {

class RuleSet;

// How far a report is filled in.
struct Progress {
    int tables = 0;                              // of the form, found in the report
    std::vector<reports::TableCode> emptyTables; // of those, in the order of the form
    int cells = 0;                               // to be filled in: all but totals that are formulas
    int blankCells = 0;                          // of those

    bool isComplete() const { return emptyTables.empty(); }
    bool isBegun() const { return emptyTables.size() < static_cast<std::size_t>(tables); }
};

// Whether anything but its totals stands in the table: typed, 0 too, or calculated by formulas, as in a report
// that sums up others. A total proves nothing: as a formula it shows 0 while its parts are blank.
bool isBegun(const reports::Table& table, const RuleSet& rules);

Progress progressOf(const reports::Report& report, const RuleSet& rules);

} // namespace gouji::rules
