// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/input/byte_source.hpp"
#include "files/limits.hpp"

#include <string_view>

namespace gouji::files {

// A web page: its tables and the texts around them, as a browser without scripts and styles would show them.
// Nothing is loaded that the page refers to.
Result<document::Workbook> readHtml(ByteSource& source, const Limits& limits, std::string_view tableWord);

} // namespace gouji::files
