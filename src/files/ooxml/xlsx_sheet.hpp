// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/zip_archive.hpp"
#include "files/ooxml/xlsx_strings.hpp"
#include "files/workbook_builder.hpp"

#include <string>

namespace gouji::files {

// Whether all texts that the cells refer to are there.
enum class XlsxTexts { There, Missing };

// Reads the cells and merged areas of one sheet into the sheet that was begun last.
Result<XlsxTexts> readXlsxSheet(ZipArchive& archive, const std::string& part, const SharedStrings& sharedStrings,
                                const Limits& limits, WorkbookBuilder& workbook);

} // namespace gouji::files
