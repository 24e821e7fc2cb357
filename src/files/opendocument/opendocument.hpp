// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/input/byte_source.hpp"
#include "files/input/zip_archive.hpp"

#include <string_view>

namespace gouji::files {

// .ods or .odt, whichever the package holds.
model::Result<model::Workbook> readOpenDocumentPackage(ZipArchive& archive, const Limits& limits,
                                                       std::string_view tableWord);

// .fods: the whole document in one XML.
model::Result<model::Workbook> readFlatOpenDocument(ByteSource& source, const Limits& limits);

} // namespace gouji::files
