// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/lexicon.hpp"

namespace gouji::reading {

// The sheet with labels in one piece that go on in the cells below: in the row of their figures, or in the first
// where there are none beside them. Pieces with figures beside several of them are left as they stand.
document::Grid withLabelsJoined(const document::Grid& grid, const forms::Lexicon& lexicon);

} // namespace gouji::reading
