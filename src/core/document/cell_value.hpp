// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <variant>

namespace gouji::document {

// An empty cell is blank, not zero: the form distinguishes them.
struct Blank {};

struct CellError {
    enum class Kind {
        Formula,       // the formula's result is an error, such as #REF!
        NotCalculated, // the formula was stored without a result, by a program that does not calculate
        Malformed,     // the file holds what its format does not allow there, such as NaN for a number
    };
    Kind kind = Kind::Formula;
    std::string code; // as shown in the cell, or as written in the file, where the source tells it: "#REF!"
};

// What a cell holds. A number is the double that Calc holds, in files too, so that every face of the
// product reads the same figure from it (see figures::Decimal::fromDouble).
using CellValue = std::variant<Blank, double, std::string, CellError>;

enum class Origin { Typed, Formula };

struct Cell {
    CellValue value;
    Origin origin = Origin::Typed;

    bool isBlank() const { return std::holds_alternative<Blank>(value); }
    const std::string* text() const { return std::get_if<std::string>(&value); }
};

} // namespace gouji::document
