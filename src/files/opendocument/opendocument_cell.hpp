// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/cell_value.hpp"
#include "files/values/cell_text.hpp"
#include "files/xml/xml_element.hpp"

#include <optional>
#include <string>

namespace gouji::files {

// What is known so far of a cell that is being read.
struct OpenDocumentCell {
    std::string type;                 // empty where there is none
    std::optional<std::string> value; // as the attribute that goes with the type has it
    bool isFormula = false;
    bool isError = false;
    int repeats = 1;
    int rowSpan = 1;
    int columnSpan = 1;
    CellText text;
};

// What its element says of it.
OpenDocumentCell openDocumentCellAt(const XmlElement& element);

// Once its text is read. Nothing where the value is not what its type promises.
std::optional<model::CellValue> valueOf(const OpenDocumentCell& cell);

// A count of rows, columns or spaces; 1 where none is written.
int countIn(const XmlElement& element, const XmlName& attribute, int most);

// Empty where it is not written.
std::string textIn(const XmlElement& element, const XmlName& attribute);

} // namespace gouji::files
