// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/limits.hpp"

#include <filesystem>

namespace gouji::files {

// Reads a workbook: .ods, .fods or .xlsx, whichever its content shows it to be. Formula cells have the results
// that were stored with them. A problem names the file and, where it lies in one, the part and line.
model::Result<model::Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits = {});

} // namespace gouji::files
