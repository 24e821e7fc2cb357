// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/figure.hpp"

#include <optional>
#include <string_view>

namespace gouji::corrections {

// What speaks for a cell having been mistyped: how what stands there came from what should, or where the cell is.
enum class Evidence {
    Sign,               // −3 for 3
    SwappedDigits,      // 31 for 13
    DoubledDigit,       // 133 for 13
    DroppedZero,        // 2 for 20
    AddedZero,          // 200 for 20
    MissingDigit,       // 12 for 132
    ExtraDigit,         // 132 for 12
    OneDigit,           // 16 for 13
    KeyBeside,          // 4 for 5: the digit on the key beside it
    OtherDigit,         // 7 for 2: says little
    Neighbour,          // the figure of the cell beside it
    BlankForFigure,     // nothing for 3
    ZeroForFigure,      // 0 for 3
    FigureForZero,      // 3 for 0: most cells of most reports are 0
    NotAFigure,         // what stands there cannot be right in any case
    OverwrittenFormula, // a typed total among totals that are formulas
    WrongFormula,       // a total whose formula gives another sum
    Total,              // a typed total: it is derived, and often forgotten
    ForgottenTotal,     // a total of 0 beside parts that are not
    ForgottenTotals,    // a total of 0, and so is another one of its table that should not be
    LastYear,           // the figure is that of last year's report
    Words,              // the figure stands there, with words beside it
    NoneIsZero,         // nothing stands there, and where there is nothing belongs a 0
    Text,               // the report's own text states the figure
};

// The name of an evidence in the keys of texts: "swapped-digits".
std::string_view wordOf(Evidence evidence);

// How the figure that stands in a cell came from the one that should; nothing where no common slip explains it.
std::optional<Evidence> typingEvidence(const document::Figure& current, const figures::Decimal& proposed);

} // namespace gouji::corrections
