// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "files/limits.hpp"

#include <optional>
#include <string_view>

namespace gouji::files {

// A text as it is copied out of a PDF or off a page, where tables are lines without separators: a label, broken
// anywhere, and its figures. Nothing where no table of a form is in it; a problem where one is, and the figures of
// a row are more or fewer than its columns.
std::optional<Result<document::Workbook>> readCopiedTables(std::string_view text, const Limits& limits,
                                                           std::string_view tableWord);

} // namespace gouji::files
