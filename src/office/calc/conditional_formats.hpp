// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

namespace gouji::calc {

// Opening .xlsx, the office does not look for functions of extensions in conditional formats: it keeps their full
// names as words that it does not know, and the formats never apply. Here the conditions are written once more, by
// the short names. Leaves no trace: no undo entry, no modified flag.
void restoreFunctionNames(const Document& document);

} // namespace gouji::calc
