// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <string>

namespace gouji::calc {

// Makes the cell and page styles of a file known to the document, but for those of a name that it has already.
void loadStyles(const Document& document, const std::string& url);

// Builds a sheet as another document has it, in front of the one at that position: what stands in its cells, their
// styles and validity, widths, heights. The office's own import of sheets cannot be undone.
void buildSheet(const Document& document, const Document& from, const std::string& name, int position);

} // namespace gouji::calc
