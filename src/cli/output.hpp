// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::cli {

// Makes a reader that has gone away a failed write instead of the end of the program.
void survivePipesThatClose();

// Writes to the standard output at once; false where it cannot be written.
[[nodiscard]] bool print(std::string_view text);

// Writes one line to the standard error.
void complain(std::string_view line);

} // namespace gouji::cli
