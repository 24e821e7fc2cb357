// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/text_flow.hpp"

#include <vector>

namespace gouji::reading {

// Lines that follow each other in a flow.
struct LineRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

// The lines, by index, that head the sections of the one report that stands there: their numbers rise. A table of
// contents repeats the headings, but nothing stands below its own.
std::vector<std::size_t> headingLines(const TextFlow& flow, LineRange range);

} // namespace gouji::reading
