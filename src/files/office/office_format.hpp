// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/input/plain_file.hpp"
#include "files/input/zip_archive.hpp"
#include "files/limits.hpp"

#include <filesystem>
#include <optional>
#include <string_view>

namespace gouji::files {

// What the office makes of a file: .xlsx or .odt, for our own readers.
enum class OfficeFamily { Spreadsheet, Text };

// A file that is read through the office, and was found to be whole.
struct OfficeDocument {
    OfficeFamily family = OfficeFamily::Spreadsheet;
    bool mayNeedPassword = false; // the office knows the one that protected workbooks have by themselves
};

// Whether a file that begins so is read through the office: .xls, .doc and RTF of any age, what WPS writes in
// their formats as .et and .wps, and the XML of Excel and Word 2003.
bool isForOffice(std::string_view beginning);

// The same for a package: Excel's binary workbook, .xlsb.
bool isForOffice(const ZipArchive& archive);

// Looks whether such a file is complete: the office opens what is cut off or made up without a word, and shows
// other figures. A problem where it is not, where it has a password, or where it is no document.
Result<OfficeDocument> inspect(PlainFile& file, std::string_view beginning, const Limits& limits);
Result<OfficeDocument> inspect(ZipArchive& archive, const Limits& limits);

// The same for a file that may be anything. Nothing where it is not read through the office, or refused.
std::optional<OfficeDocument> officeDocumentIn(const std::filesystem::path& path, const Limits& limits);

} // namespace gouji::files
