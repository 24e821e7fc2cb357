// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/limits.hpp"

#include <string>
#include <string_view>

namespace gouji::files {

// A workbook's sheets with their numbers and texts, or why there are none, as bytes for another process on this
// machine. Merged areas, names and the rest are left out.
std::string bytesOf(const model::Result<model::Workbook>& workbook);

// The writer may have been led astray by its file: bytes that make no sense are a broken workbook.
model::Result<model::Workbook> workbookIn(std::string_view bytes, const Limits& limits);

} // namespace gouji::files
