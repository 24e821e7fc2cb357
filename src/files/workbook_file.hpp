// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/gaps.hpp"
#include "files/limits.hpp"

#include <filesystem>
#include <string_view>

namespace gouji::files {

// Reads a workbook or document: .ods, .fods, .xlsx, .xls, .html, .docx or .odt, whichever its content shows it to
// be, or, where its name says so, a text. Formula cells have the results that were stored with them. The tables of
// a document are sheets, called by the word for a table and their number: "表 2". A problem names the file and,
// where it lies in one, the part and line. What the file lists and does not hold is added to the gaps.
model::Result<model::Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits = {},
                                            std::string_view tableWord = "Table", Gaps* gaps = nullptr);

} // namespace gouji::files
