// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/form.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/finding_cell.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/subject.hpp"

#include <functional>
#include <optional>
#include <string>

namespace gouji::rules {

// Judges every figure that is not simply a whole number of 0 or more, each with what its column may hold: what is
// wrong with it, as the variant of the rule's message ("" where the rule has only one), or nothing.
using CellObjection = std::function<std::optional<std::string>(const document::Figure&, forms::FigureKind)>;
Check eachCell(CellObjection objectionTo);

// One finding a table, on all those of its figures for which the condition holds.
using CellCondition = std::function<bool(const Subject&, const Figures::Remarkable&)>;
Check cellsOfEachTable(CellCondition condition);

} // namespace gouji::rules
