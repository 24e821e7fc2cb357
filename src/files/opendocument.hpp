// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/result.hpp"
#include "files/byte_source.hpp"
#include "files/zip_archive.hpp"

namespace gouji::files {

// .ods
model::Result<model::Workbook> readOpenDocumentPackage(ZipArchive& archive, const Limits& limits);

// .fods: the whole document in one XML.
model::Result<model::Workbook> readFlatOpenDocument(ByteSource& source, const Limits& limits);

} // namespace gouji::files
