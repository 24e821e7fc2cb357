// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::files {

// A range of cells and the name of its sheet, which is empty where none is written.
struct Reference {
    std::string sheet;
    document::Area area;

    friend bool operator==(const Reference&, const Reference&) = default;
};

// What stands between the sheet and the cell.
enum class SheetSeparator : char { OpenDocument = '.', Xlsx = '!' };

// "$'a b'.$A$2:.$J$27", "'a b'!A2:J27", "Sheet1!$A:$C": one range on one sheet. Nothing for a formula, for several
// ranges or sheets, for another file and for what was deleted.
std::optional<Reference> referenceIn(std::string_view text, SheetSeparator separator);

} // namespace gouji::files
