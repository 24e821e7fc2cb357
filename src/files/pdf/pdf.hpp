// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/input/plain_file.hpp"
#include "files/limits.hpp"

#include <filesystem>
#include <string_view>

namespace gouji::files {

// Whether a file that begins so is a PDF; what a server puts before it does not count.
bool isPdf(std::string_view beginning);

// The tables and the text of a PDF, by the places of its words and rules, which poppler's programs tell. A problem
// where they are not installed, where the file has a password or no text (a scan), and where it cannot be told for
// certain which figure stands in which cell.
Result<document::Workbook> readPdf(PlainFile& file, const std::filesystem::path& path, const Limits& limits,
                                   std::string_view tableWord);

} // namespace gouji::files
