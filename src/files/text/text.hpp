// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/input/byte_source.hpp"
#include "files/limits.hpp"

#include <string_view>

namespace gouji::files {

// A text as it is pasted from a page, or Markdown: lines whose cells are separated by | or tabs are tables, the
// others paragraphs. Where merged cells were, such a text no longer says.
Result<document::Workbook> readText(ByteSource& source, const Limits& limits, std::string_view tableWord);

} // namespace gouji::files
