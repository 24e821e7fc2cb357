// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/block_locator.hpp"
#include "core/reading/label.hpp"

#include <span>
#include <string>
#include <vector>

namespace gouji::reading {

// What the headings of a table are, and how its section is headed: a text as like that is none of them.
struct TableWording {
    std::vector<LabelId> labels;
    std::u32string sectionHeading; // the letters of its key
};

// Fills gaps with headings that are not written to the letter: a text that stands in the place of a missing
// heading and is more like it than like any other label of the table. Where two labels, or two texts, are as near,
// nothing is guessed. False where no gap was filled.
bool fillGaps(std::span<const Gap> gaps, const TableWording& table, const document::Grid& grid,
              const Lexicon& lexicon, LabelIndex& labels);

} // namespace gouji::reading
