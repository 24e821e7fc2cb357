// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace gouji::figures {

// What a double is sure to hold, and what Calc shows of it.
constexpr int heldDigits = 15;

// A number as a spreadsheet holds it: coefficient × 10^exponent.
struct HeldNumber {
    std::int64_t coefficient = 0;
    int exponent = 0;
};

// The figure that a finite double stands for: its shortest decimal, at fifteen significant digits. So Calc's own
// =SUM(0.1;0.2), which is 0.30000000000000004 as a double, is 0.3. Whole numbers up to 2^53 stay as they are, as
// they do for Calc: calculating with them leaves nothing behind.
HeldNumber heldNumber(double value);

// The shortest decimal that reads back as a finite double, whatever its length: exact, and in plain digits of at
// most seventeen.
HeldNumber shortestNumber(double value);

// Whether more digits were written than a number holds. Digits far behind a short figure are no sign of that:
// they are what calculating leaves, and stay where a result is kept as a value.
bool isWrittenTooLong(double value);

} // namespace gouji::figures
