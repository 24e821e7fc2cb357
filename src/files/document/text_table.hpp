// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/workbook_builder.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji::files {

struct CellSpan {
    int rows = 1;
    int columns = 1;
};

enum class CellKind {
    Own,
    Left,      // a place that the row leaves out
    Continued, // belongs to the cell above it
};

// Whether the places below merged cells are written down in a table, too, as continued cells, or follow from how
// far those reach.
enum class CellPlaces { Written, Implied };

struct TextCell {
    std::string text;
    CellSpan span;
    CellKind kind = CellKind::Own;
};

// A table of a document: texts in merged cells.
struct TextTable {
    CellPlaces places = CellPlaces::Implied;
    std::vector<std::vector<TextCell>> rows;
};

// Puts a table into the sheet that is begun, from that row on.
[[nodiscard]] Refusal placeTable(const TextTable& table, int firstRow, WorkbookBuilder& workbook,
                                 const Limits& limits);

} // namespace gouji::files
