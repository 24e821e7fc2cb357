// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/code.hpp"
#include "core/model/decimal.hpp"
#include "core/model/grid.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::rules {

enum class Severity { Error, Warning, Information };

// The published words: "error", "warning", "information".
std::string wordOf(Severity severity);
std::optional<Severity> severityNamed(std::string_view word);

// What is violated: a cell (row and column), a row, a column, a whole table, or the report (all empty).
struct Place {
    model::TableCode table;
    model::RowCode row;
    model::ColumnCode column;
};

// A cell that a finding speaks of.
struct FindingCell {
    enum class Side { Expected, Actual, Concerned };

    Side side = Side::Concerned;
    model::CellRef ref;
    int sheetIndex = 0;
    std::string sheet;
    model::Position position;
    std::optional<model::Decimal> value; // the figure as the rule used it; nothing where the cell holds none
    std::string text;                    // what stands in the cell, where that is not simply a number
};

// One violation of one rule.
struct Finding {
    model::RuleId rule;
    Severity severity = Severity::Error;
    Place at;
    std::vector<FindingCell> cells;
    std::optional<model::Decimal> expected;
    std::optional<model::Decimal> actual;
    std::string variant; // which of its rule's messages fits, where there are several: "negative"
    std::vector<model::RowCode> missingRows; // of the table, where the finding is about those
    std::vector<model::ColumnCode> missingColumns;

    // actual − expected: positive means that the stated figure is too high.
    std::optional<model::Decimal> difference() const;
};

} // namespace gouji::rules
