// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/figures/decimal.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace gouji::document {

// As Calc's programming interface takes it, with English names: "=SUM(D8:D27;D29)".
struct Formula {
    std::string text;

    friend bool operator==(const Formula&, const Formula&) = default;
};

// Other words for a part of a cell's text, the rest of which stays as it is, with its formats.
struct Replacement {
    std::size_t offset = 0; // in bytes of the text in the cell
    std::string before;     // what stands there
    std::string after;

    friend bool operator==(const Replacement&, const Replacement&) = default;
};

// What belongs into a cell of a workbook.
struct CellChange {
    int sheetIndex = 0;
    Position position;
    std::variant<figures::Decimal, Formula, Replacement> content;
};

} // namespace gouji::document
