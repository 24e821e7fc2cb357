// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/ooxml/docx_document.hpp"
#include "files/ooxml/relationships.hpp"

namespace gouji::files {

// Reads what other files a document takes in, which are web pages, and puts all into one. Files of other kinds are
// a problem.
Result<document::Workbook> withChunks(DocxPieces document, ZipArchive& archive, const Relationships& relationships,
                                      const Limits& limits, std::string_view tableWord);

} // namespace gouji::files
