// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/text_flow.hpp"
#include "core/reports/section.hpp"

#include <vector>

namespace gouji::reading {

// The sections of each report that the flow was made for, in its order: the text from its title to its signature,
// by its headings. Official headings count first; where one is wanting, the first short line counts that is
// numbered like the others and fits between them. In a workbook, a section ends with its sheet.
std::vector<std::vector<reports::Section>> sectionsOf(const TextFlow& flow, std::size_t reportCount,
                                                      const packs::Catalogue& catalogue);

} // namespace gouji::reading
