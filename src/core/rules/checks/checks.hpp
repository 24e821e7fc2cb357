// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/code.hpp"
#include "core/rules/rule.hpp"

#include <vector>

namespace gouji::rules {

// Two sums over coded cells that must be equal: expected is what the form asks for, actual what is stated.
template <typename Code>
struct SumPair {
    std::vector<Code> expected;
    std::vector<Code> actual;
};

// In each column of the table, the rows of both sides add up to the same. A row that an out-of-date form replaces
// by another is taken from there. Not judged where a figure is unreadable or a row was not found, nor in a table
// without a single typed figure: other rules speak of those.
Check equalityInEachColumn(model::TableCode table, SumPair<model::RowCode> sums);

// The same in each row, over columns.
Check equalityInEachRow(model::TableCode table, SumPair<model::ColumnCode> sums);

// Counts are whole and not negative, signed counts whole, amounts not negative; nothing but a figure stands there.
Check wholeNumber();

// Every cell holds a figure: one finding a table, with all cells that do not. Not judged in an empty table.
Check presence();

// No words or unit beside the figure.
Check plainNumber();

// No more than 15 significant digits: Calc cannot hold them.
Check precision();

// No formula is stored without its result.
Check calculated();

// At least one figure was typed into each table; totals that formulas calculate do not count.
Check tableFilled();

// Each table of the edition was found, with all its rows and columns.
Check tablePresent();

} // namespace gouji::rules
