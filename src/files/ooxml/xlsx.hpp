// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/gaps.hpp"
#include "files/input/zip_archive.hpp"
#include "files/ooxml/relationships.hpp"

namespace gouji::files {

// .xlsx, transitional or strict: the workbook in that part, with what the relationships of the package name
// besides.
Result<document::Workbook> readXlsx(ZipArchive& archive, const std::string& part, const Relationships& package,
                                    const Limits& limits, Gaps& gaps);

} // namespace gouji::files
