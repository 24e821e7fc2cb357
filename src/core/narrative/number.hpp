// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace gouji::narrative {

// A number as it stands in a sentence, from its first digit to its last.
struct Number {
    enum class Kind {
        Figure, // says how many or how much
        Year,   // of a date, with the month and day behind it where they are given
        Other,  // a date, a document's or article's number, a telephone number, a range, a numeral without a unit
    };

    Kind kind = Kind::Figure;
    std::size_t length = 0;      // in letters, 余 and 万 included, the unit left out
    figures::Decimal value = {}; // as written before 万元 and 亿元; otherwise 万 is multiplied out
    int scale = 0;               // the power of ten that 万 before 元 means
    int decimals = 0;            // digits written behind the point
    bool isInWords = false;      // 三, 十二
    bool isAbout = false;        // 余, 多 stands behind it
    int year = 0;
};

// The number that begins at `at` in a text of letters (letters.hpp); nothing where none begins there.
std::optional<Number> numberAt(std::u32string_view text, std::size_t at);

} // namespace gouji::narrative
