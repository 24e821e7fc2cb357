// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/document/location.hpp"
#include "core/figures/decimal.hpp"
#include "core/reports/code.hpp"
#include "core/reports/period.hpp"
#include "core/rules/comparison.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::rules {

enum class Severity { Error, Warning, Information };

// The published words: "error", "warning", "information".
std::string wordOf(Severity severity);
std::optional<Severity> severityNamed(std::string_view word);

// What is violated: a cell (row and column), a row, a column, a whole table, a section of the text, a passage in
// it (section and quote), or the report (all empty).
struct Place {
    reports::TableCode table;
    reports::RowCode row;
    reports::ColumnCode column;
    std::optional<int> section = {}; // its number, see reports::Section
    std::string quote = {};          // the passage's words: paragraphs that are put in front leave it what it is

    friend auto operator<=>(const Place&, const Place&) = default;
};

// A cell that a finding speaks of.
struct FindingCell {
    enum class Side { Expected, Actual, Concerned };

    Side side = Side::Concerned;
    reports::Period period =
        reports::Period::ThisYear; // last year's cells are in another report, often another file
    reports::CellRef ref;
    int sheetIndex = 0;
    std::string sheet;
    document::Position position;
    std::optional<figures::Decimal> value; // the figure as the rule used it; nothing where the cell holds none
    std::string text;                      // what stands in the cell, where that is not simply a number
    // What the value is multiplied by in its side's sum; nothing where the side is no sum.
    std::optional<figures::Decimal> factor = figures::Decimal(1);
};

// Words of a report's text that a finding speaks of: a span of one paragraph.
struct Passage {
    int section = 0;                            // its number, see reports::Section
    std::string heading = {};                   // of the section, as written; empty where it has none
    int paragraph = 1;                          // in its section, counted from 1
    std::size_t offset = 0;                     // in bytes of the paragraph's text
    std::size_t length = 0;                     // in bytes
    std::string quote = {};                     // what stands there
    document::Location at = {};                 // where the paragraph stands
    std::string sheet = {};                     // the name of its sheet; empty where it stands in none
    std::optional<figures::Decimal> value = {}; // the figure that it states
    std::size_t figureOffset = 0;               // of that figure, in bytes of the paragraph's text
    std::size_t figureLength = 0;               // with its unit; 0 where no number stands there

    friend bool operator==(const Passage&, const Passage&) = default;
};

// One violation of one rule.
struct Finding {
    reports::RuleId rule;
    Severity severity = Severity::Error;
    Place at;
    std::vector<FindingCell> cells;
    std::vector<Passage> passages = {}; // in the order of the text
    std::optional<figures::Decimal> expected;
    std::optional<figures::Decimal> actual;
    Comparison comparison = Comparison::Equal; // in which actual should stand to expected
    std::string variant;            // which of its rule's messages fits, where there are several: "negative"
    std::optional<Message> message; // the finding's own words, where it is about no figure
    std::vector<reports::RowCode> missingRows; // of the table, where the finding is about those
    std::vector<reports::ColumnCode> missingColumns;
    std::string explanation;       // the clerk's, which settles the finding; empty while it is open
    std::string lapsedExplanation; // one that was given for other figures

    // actual − expected: positive means that the stated figure is too high.
    std::optional<figures::Decimal> difference() const;
    bool isOpen() const { return explanation.empty(); }
};

} // namespace gouji::rules
