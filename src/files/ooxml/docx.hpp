// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/input/zip_archive.hpp"

#include <string>
#include <string_view>

namespace gouji::files {

// .docx, transitional or strict: the tables and texts of the document itself, without notes, headers and footers,
// as they are shown. What changes that were recorded have deleted does not count, what they have inserted does.
Result<document::Workbook> readDocxDocument(ByteSource& source, const std::string& part, const Limits& limits,
                                            std::string_view tableWord);

// The same from that part of a package, with its styles, its numbered lists and the web pages that it takes in.
Result<document::Workbook> readDocx(ZipArchive& archive, const std::string& part, const Limits& limits,
                                    std::string_view tableWord);

} // namespace gouji::files
