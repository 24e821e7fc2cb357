// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <span>
#include <string>
#include <vector>

namespace gouji::functions {

// A token of a formula, as far as it decides on what reaches a cell function.
struct FormulaToken {
    enum class Kind {
        Open,
        Close,
        Separator,
        Operator,     // that calculates; those that join ranges are Other
        Function,     // of the office
        CellFunction, // one of ours
        Range,
        Other,
    };

    Kind kind = Kind::Other;
    std::string name = {};          // of a function, in English and upper case: "ABS", "FOOT"
    bool isOnSeveralSheets = false; // of a range
};

// Why a cell function gets less than its formula says, without an error: the office hands over the first sheet of
// a range over several, and of an expression over ranges the one value for the formula's own row or column.
enum class FormulaFault { SeveralSheets, NoArrayContext };

// "function.three-d-range", "function.array-context": published.
std::string idOf(FormulaFault fault);

enum class FormulaContext { Cell, Array };

struct FaultyCall {
    FormulaFault fault = FormulaFault::SeveralSheets;
    std::string function;

    friend bool operator==(const FaultyCall&, const FaultyCall&) = default;
};

// The calls of cell functions in a formula that get less than it says; each once.
std::vector<FaultyCall> faultyCallsIn(std::span<const FormulaToken> formula, FormulaContext context);

// Cells of one column, or those of an array formula, whose formulas are alike and at fault.
struct FaultyFormula {
    FaultyCall call;
    std::string formula; // of the first cell, as people see it
    int sheetIndex = 0;
    std::string sheet;
    document::Area cells;

    friend bool operator==(const FaultyFormula&, const FaultyFormula&) = default;
};

} // namespace gouji::functions
