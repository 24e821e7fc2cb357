// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/limits.hpp"

#include <filesystem>
#include <string_view>

namespace gouji::files {

class Conversions;

// Reads a workbook or document: .ods, .fods, .xlsx, .html, .docx or .odt, whichever its content shows it to be,
// or, where its name says so, a text; .xls, .xlsb, .doc, .rtf and other old formats through the office that is
// installed. Formula cells have the results that were stored with them. The tables of a document are sheets,
// called by the word for a table and their number: "表 2". A problem names the file and, where it lies in one, the
// part and line. Whoever reads many files shares the conversions among them; without them, an office is started
// for this file alone.
model::Result<model::Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits = {},
                                            std::string_view tableWord = "Table",
                                            Conversions* conversions = nullptr);

} // namespace gouji::files
