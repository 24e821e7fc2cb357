// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/cell_value.hpp"
#include "core/model/decimal.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::model {

// What a column counts in, as a power of ten of one piece or one 元: 4 for 万元.
struct Unit {
    int powerOfTen = 0;
};

// The unit of that name ("元", "万", "万元", "亿", "亿元"), if it is one.
std::optional<Unit> unitNamed(std::string_view name);

// A number as people write it in a form.
struct WrittenNumber {
    Decimal number;           // as written, before any conversion
    std::optional<Unit> unit; // the unit written behind it, if any: 20275.42(万)
    bool hasWords = false;    // anything else than the number stands in the text
};

// Reads the number that leads a text: full-width digits, thousands separators, signs, a unit, notes in
// brackets. Nothing where no number leads or where what follows would make it another one ("3/5").
std::optional<WrittenNumber> readWrittenNumber(std::string_view text);

// True for the marks people put where there is no figure: nothing, spaces, "/", "-", "—", "空".
bool isNoFigureMark(std::string_view text);

// The figure of one cell of a form.
struct Figure {
    enum class Kind {
        Missing, // blank, or a mark that says so; counts as 0
        Number,
        Unreadable,    // text that holds no figure, or a formula's error
        NotCalculated, // see CellError
    };

    Kind kind = Kind::Missing;
    Decimal number;         // in the column's unit; 0 unless kind is Number
    bool hasWords = false;  // the cell holds words or a unit beside the number
    std::string text;       // what the cell holds, where it is not simply a number
    bool isTooLong = false; // more digits were written than a number holds: text has them

    // Whether sums may use it.
    bool isKnown() const { return kind == Kind::Missing || kind == Kind::Number; }
};

// A number counts as typed; of a formula's result the last digits are what calculating left, and nothing is said.
Figure readFigure(const CellValue& value, Unit columnUnit, Origin origin = Origin::Typed);

} // namespace gouji::model
