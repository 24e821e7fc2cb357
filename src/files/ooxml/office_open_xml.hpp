// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/gaps.hpp"
#include "files/input/zip_archive.hpp"

#include <string_view>

namespace gouji::files {

// .xlsx or .docx, whichever the package holds.
model::Result<model::Workbook> readOfficeOpenXml(ZipArchive& archive, const Limits& limits,
                                                 std::string_view tableWord, Gaps& gaps);

} // namespace gouji::files
