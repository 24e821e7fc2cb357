// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/marks.hpp"
#include "session/validated_document.hpp"

#include <vector>

namespace gouji::session {

// The cells that open errors and warnings mark, each once, as the worst of its findings. Of a sum that does not
// tie these are the stated totals, not its parts; of a figure in the text the cell that holds the text; of any
// other finding all its cells. While a report is being filled in, blank cells of tables that are begun are marked
// faintly, and what waits for them is not.
std::vector<calc::Mark> marksOf(const ValidatedDocument& document);

} // namespace gouji::session
