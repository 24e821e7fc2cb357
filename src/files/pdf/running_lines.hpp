// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/pdf/page.hpp"

#include <vector>

namespace gouji::files {

// Takes out what each page repeats above and below its content: page numbers, titles, addresses.
void dropRunningLines(std::vector<Page>& pages);

} // namespace gouji::files
