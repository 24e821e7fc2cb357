// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/code.hpp"
#include "core/rules/rule.hpp"

#include <vector>

namespace gouji::rules {

// Counts are whole and not negative, signed counts whole, amounts not negative; nothing but a figure stands there.
Check wholeNumber();

// Every cell holds a figure: one finding a table, with all cells that do not; its variant is "totals" where open
// totals are among them. Not judged in an empty table.
Check presence();

// No words or unit beside the figure.
Check plainNumber();

// No more than 15 significant digits: Calc cannot hold them.
Check precision();

// No formula is stored without its result.
Check calculated();

// Each table holds a figure; totals do not count while all their parts are blank.
Check tableFilled();

// Each table of the edition was found, without more than a third of its rows missing.
Check tablePresent();

// No row or column of a table that was found is missing.
Check rowsPresent();

// No figures stand in rows between those of the form. Rows that own rules speak of by a named range are theirs.
Check noExtraRows();

// Every heading found is worded as the official form has it.
Check officialWording();

// The form is that of the report's year, and none of its rows is out of date.
Check currentEdition();

// Where the condition is met, the table does not repeat each of last year's figures.
using Condition = std::vector<std::vector<Inequation>>;
Check changedSinceLastYear(reports::TableCode table, Condition condition);

} // namespace gouji::rules
