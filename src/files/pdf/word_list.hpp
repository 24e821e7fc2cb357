// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/layout/page.hpp"
#include "files/limits.hpp"

#include <string_view>
#include <vector>

namespace gouji::files {

// The pages with their words, as `pdftotext -tsv` lists them. A problem where there are more words than the limits
// allow for cells. Lines that are none of its list are passed over.
Result<std::vector<layout::Page>> pagesIn(std::string_view list, const Limits& limits);

} // namespace gouji::files
