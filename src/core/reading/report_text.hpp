// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/reading/section_chain.hpp"

#include <vector>

namespace gouji::reading {

// The lines of each report of a flow. Between the tables of two reports, the second begins with its title, its
// sheet or its first heading.
std::vector<LineRange> linesOfReports(const TextFlow& flow, std::size_t reportCount,
                                      const packs::Catalogue& catalogue);

// The line behind the text of a section that may be the last: its signature, or what a page puts below its text.
std::size_t endOfText(const TextFlow& flow, LineRange section);

} // namespace gouji::reading
