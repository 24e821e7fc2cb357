// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/zip_archive.hpp"
#include "files/workbook_builder.hpp"

#include <string>

namespace gouji::files {

// Reads the user-defined properties of a document into the workbook.
Result<void> readXlsxProperties(ZipArchive& archive, const std::string& part, const Limits& limits,
                                WorkbookBuilder& workbook);

} // namespace gouji::files
