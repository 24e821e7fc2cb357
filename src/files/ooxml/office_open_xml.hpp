// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/gaps.hpp"
#include "files/input/zip_archive.hpp"

#include <string_view>

namespace gouji::files {

// .xlsx or .docx, whichever the package holds.
Result<document::Workbook> readOfficeOpenXml(ZipArchive& archive, const Limits& limits, std::string_view tableWord,
                                             Gaps& gaps);

} // namespace gouji::files
