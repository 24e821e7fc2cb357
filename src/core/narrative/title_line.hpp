// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

#include <optional>
#include <string>

namespace gouji::narrative {

// The report's title as its text has it, on one line or several.
struct TitleLine {
    std::u32string text;                  // letters of all its lines
    std::vector<rules::Passage> passages; // one a line
    bool isOfficial = false;              // ends as the edition's title does
};

// Nothing where the text before the first section has none.
std::optional<TitleLine> titleLineOf(const Reviewed& reviewed);

} // namespace gouji::narrative
