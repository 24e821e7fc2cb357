// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/form_table.hpp"
#include "core/layout/label_search.hpp"

#include <limits>
#include <optional>
#include <vector>

namespace gouji::layout {

inline constexpr double endless = std::numeric_limits<double>::max();

// What became of a block.
enum class Outcome { Absent, Read, Unclear };

// A block that is looked for from some height on.
struct BlockSearch {
    LabelSearch& labels;
    const FormBlock& block;
    Places places = Places::Printed;
    double top = 0;                      // below its heading, where it has one
    std::optional<FoundLabel> heading{}; // that was found
    FormTable table{};                   // what was read

    double characterSize() const { return labels.characterSize(); }
};

// A block of rows below each other, with a label each. Fills the table where it is read.
Outcome readGrid(BlockSearch& search);

// A block of one line of figures below the headings of several groups. Fills the table where it is read.
Outcome readSingleRow(BlockSearch& search);

// The lines of figures between these heights that are part of no label and no other word.
std::vector<Line> figureLines(const LabelSearch& labels, double top, double bottom);

// Whether headings and figures, which are as many, follow each other alike.
bool standAbove(const std::vector<FoundLabel>& headings, const Line& figures);

} // namespace gouji::layout
