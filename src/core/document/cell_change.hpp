// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/figures/decimal.hpp"

#include <string>
#include <variant>

namespace gouji::document {

// As Calc's programming interface takes it, with English names: "=SUM(D8:D27;D29)".
struct Formula {
    std::string text;

    friend bool operator==(const Formula&, const Formula&) = default;
};

// What belongs into a cell of a workbook.
struct CellChange {
    int sheetIndex = 0;
    Position position;
    std::variant<figures::Decimal, Formula> content;
};

} // namespace gouji::document
