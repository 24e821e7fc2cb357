// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

namespace gouji::calc {

// Has the document calculate all its formulas anew, also those of whose arguments nothing changed. Leaves the
// modified flag as it is.
void recalculate(const Document& document);

} // namespace gouji::calc
