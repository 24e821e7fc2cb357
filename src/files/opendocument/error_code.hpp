// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::files {

// Whether a text is what a spreadsheet shows for an error: "#REF!", "#N/A", "#NAME?", "Err:502".
bool isErrorCode(std::string_view text);

} // namespace gouji::files
