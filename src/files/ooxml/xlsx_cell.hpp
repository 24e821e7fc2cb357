// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"
#include "files/ooxml/xlsx_strings.hpp"

#include <optional>
#include <string>

namespace gouji::files {

// A cell as it is written.
struct XlsxCell {
    std::string type;                   // empty where it has none
    std::string value;                  // of <v>
    std::optional<std::string> inlined; // of <is>
    int values = 0;                     // how many <v> it has
    bool isFormula = false;
};

// What the cell holds. What its type does not allow is an unreadable value with the text that is written there, so
// that one odd cell does not cost the others.
document::CellValue valueOf(const XlsxCell& cell, const SharedStrings& strings);

// Whether the cell refers to a text that is not there.
bool lacksText(const XlsxCell& cell, const SharedStrings& strings);

} // namespace gouji::files
