// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji::files {

// Sheets and parts that a file lists and does not hold, by their names as messages show them. What is there is
// read, but must not pass for the whole.
using Gaps = std::vector<std::string>;

} // namespace gouji::files
