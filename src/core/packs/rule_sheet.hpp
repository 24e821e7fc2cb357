// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::packs {

// A text of the sheet and where it stands.
struct WrittenText {
    std::string text;
    document::Position position;
    bool isFormula = false; // Calc took what was typed for a formula of its own
};

// One line of a sheet of rules, as written.
struct WrittenRule {
    WrittenText id;
    WrittenText severity;
    WrittenText formula;
    WrittenText statement;
    WrittenText source;
};

// A sheet of rules that an office added to its workbook.
struct RuleSheet {
    int index = 0;
    std::string name;
    std::vector<WrittenRule> rules;
    std::optional<document::Position> missingHeading; // where a heading was expected that is not there
    std::optional<document::Position> firstLeftOut;   // of more rules than anybody writes
};

// The sheet named 校验规则 or "Validation rules", with a row of headings 编号, 级别, 公式, 说明, 依据 (number,
// severity, formula, statement, source) near its top and one rule in each row below. Nothing where there is no
// such sheet.
std::optional<RuleSheet> findRuleSheet(const document::Workbook& workbook);

} // namespace gouji::packs
