// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/input/byte_source.hpp"
#include "files/input/zip_archive.hpp"

#include <string_view>

namespace gouji::files {

// .ods or .odt, whichever the package holds.
Result<document::Workbook> readOpenDocumentPackage(ZipArchive& archive, const Limits& limits,
                                                   std::string_view tableWord);

// .fods: the whole document in one XML.
Result<document::Workbook> readFlatOpenDocument(ByteSource& source, const Limits& limits);

} // namespace gouji::files
