// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/zip_archive.hpp"

namespace gouji::files {

// .xlsx, transitional or strict.
model::Result<model::Workbook> readXlsx(ZipArchive& archive, const Limits& limits);

} // namespace gouji::files
