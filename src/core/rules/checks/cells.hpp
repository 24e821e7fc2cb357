// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/model/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/rule.hpp"

#include <functional>
#include <optional>
#include <string>

namespace gouji::rules {

FindingCell findingCell(const model::Table& table, const model::ReportCell& cell, FindingCell::Side side);

// Judges the figures of all tables one by one, each with its column's definition: what is wrong with it, as the
// variant of the rule's message ("" where the rule has only one), or nothing.
using CellObjection =
    std::function<std::optional<std::string>(const model::Figure&, const catalogue::ColumnDefinition&)>;
Check eachCell(CellObjection objectionTo);

// One finding a table, on all its cells that meet the condition.
using CellCondition = std::function<bool(const model::Table&, const model::ReportCell&)>;
Check cellsOfEachTable(CellCondition condition);

} // namespace gouji::rules
