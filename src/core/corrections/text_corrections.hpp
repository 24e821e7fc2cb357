// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_change.hpp"
#include "core/narrative/text_figure.hpp"
#include "core/validation/validation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::corrections {

// What makes one figure of the text agree with the tables: the other figure in one of the two places.
struct TextCorrection {
    enum class Side { Text, Table };

    Side side = Side::Text;
    document::CellChange change;
    std::string sheet;
    std::string before; // what stands there; empty where the cell is blank
    std::string after;
    std::optional<reports::CellRef> ref = {}; // of the table's cell
};

// The table's figure in the text, then the text's figure in the table. The first only where a number stands in a
// cell's text, the second where it is about one cell that somebody typed. None for findings about anything but a
// figure that contradicts the tables.
std::vector<TextCorrection> textCorrectionsOf(const rules::Finding& finding, const Validation& validation);

// How the text's figure came from the table's by a slip of the fingers: the key of the words behind
// "repair.evidence."; empty where none explains it.
std::string slipOf(const rules::Finding& finding);

} // namespace gouji::corrections
