// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/page.hpp"

#include <vector>

namespace gouji::files {

// Takes out what each page repeats above and below its content: page numbers, titles, addresses.
void dropRunningLines(std::vector<layout::Page>& pages);

} // namespace gouji::files
