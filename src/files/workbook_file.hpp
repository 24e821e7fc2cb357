// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/gaps.hpp"
#include "files/limits.hpp"

#include <filesystem>
#include <string_view>

namespace gouji::files {

class Conversions;

// What reading may add to or make use of, where whoever reads has them.
struct ReadingAid {
    Gaps* gaps = nullptr; // takes what the file lists and does not hold
    Conversions* conversions =
        nullptr; // shared among many files; without them, an office is started for this one alone
};

// Reads a workbook or document: .ods, .fods, .xlsx, .html, .docx or .odt, whichever its content shows it to be,
// or, where its name says so, a text; .xls, .xlsb, .doc, .rtf and other old formats through the office that is
// installed. Formula cells have the results that were stored with them. The tables of a document are sheets,
// called by the word for a table and their number: "表 2". A problem names the file and, where it lies in one, the
// part and line.
Result<document::Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits = {},
                                        std::string_view tableWord = "Table", const ReadingAid& aid = {});

} // namespace gouji::files
