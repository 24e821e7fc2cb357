// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"
#include "core/figures/decimal.hpp"
#include "core/figures/unit.hpp"

#include <string>

namespace gouji::document {

// The figure of one cell of a form.
struct Figure {
    enum class Kind {
        Missing, // blank, or a mark that says so; counts as 0
        Number,
        Unreadable,    // text that holds no figure, or a formula's error
        NotCalculated, // see CellError
    };

    Kind kind = Kind::Missing;
    figures::Decimal number; // in the column's unit; 0 unless kind is Number
    bool hasWords = false;   // the cell holds words or a unit beside the number
    std::string text;        // what the cell holds, where it is not simply the number
    bool isTooLong = false;  // more digits were written than a number holds: text has them

    // Whether sums may use it.
    bool isKnown() const { return kind == Kind::Missing || kind == Kind::Number; }
};

// How the figures of a column are to be read.
struct FigureReading {
    // Words such as 增 and 减 make a figure of a column that tells by how much something changed.
    enum class Kind { Count, Change };

    figures::Unit column; // what the form counts in
    figures::Unit
        heading; // what the sheet says above or beside the figures; a unit in the cell itself counts before it
    Kind kind = Kind::Count;
};

// A number counts as typed; of a formula's result the last digits are what calculating left, and nothing is said.
Figure readFigure(const CellValue& value, const FigureReading& reading, Origin origin = Origin::Typed);

} // namespace gouji::document
