// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation.hpp"
#include "office/calc/marks.hpp"

#include <vector>

namespace gouji::session {

// The cells that open errors and warnings mark, each once, as the worst of its findings. Of a sum that does not
// tie these are the stated totals, not its parts; of a figure in the text the cell that holds the text; of any
// other finding all its cells.
std::vector<calc::Mark> marksOf(const std::vector<Validation>& validations);

} // namespace gouji::session
