// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"
#include "files/opendocument/opendocument_walker.hpp"

#include <optional>
#include <string>

namespace gouji::files {

// What is known so far of a cell that is being read.
struct OpenDocumentCell {
    std::string type;                 // empty where there is none
    std::optional<std::string> value; // as the attribute that goes with the type has it
    bool isFormula = false;
    bool isError = false;
    std::string errorFormula; // the error that is the whole formula: of:=#REF!
    int repeats = 1;
    int rowSpan = 1;
    int columnSpan = 1;
};

// What its element says of it.
OpenDocumentCell openDocumentCellAt(const XmlElement& element);

// With the text of its paragraphs. A value that is not what its type promises is malformed.
document::CellValue valueOf(const OpenDocumentCell& cell, const CellText& text);

} // namespace gouji::files
