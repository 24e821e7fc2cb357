// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/limits.hpp"

#include <filesystem>

namespace gouji::files {

// .xls of Excel 97 to 2003 and 5. Merged areas are not told, and formulas count as what they gave. The file is
// parsed in a child process with little memory and time: the library for it was not written for hostile files.
model::Result<model::Workbook> readXls(const std::filesystem::path& path, const Limits& limits);

// The same in this process, for those who watch over it themselves.
model::Result<model::Workbook> readXlsHere(const std::filesystem::path& path, const Limits& limits);

} // namespace gouji::files
