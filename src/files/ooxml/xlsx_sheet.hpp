// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/zip_archive.hpp"
#include "files/workbook_builder.hpp"

#include <string>
#include <vector>

namespace gouji::files {

// Reads the cells and merged areas of one sheet into the sheet that was begun last.
model::Result<void> readXlsxSheet(ZipArchive& archive, const std::string& part,
                                  const std::vector<std::string>& sharedStrings, const Limits& limits,
                                  WorkbookBuilder& workbook);

} // namespace gouji::files
