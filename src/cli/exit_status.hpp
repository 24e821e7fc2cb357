// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::cli {

// What the program tells its caller; of several the highest.
enum class ExitStatus : int {
    Consistent = 0,
    Inconsistent = 1, // an error-level finding is open
    Unreadable = 2,   // also: a named file holds no standard table, the results could not be written
    WrongUsage = 64,
};

} // namespace gouji::cli
