// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/input/zip_archive.hpp"
#include "files/ooxml/xlsx_relationships.hpp"

namespace gouji::files {

// .xlsx, transitional or strict: the workbook that the relationships of the package name.
model::Result<model::Workbook> readXlsx(ZipArchive& archive, const Relationships& package, const Limits& limits);

} // namespace gouji::files
