// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

namespace gouji::bench {

// Each prints its tables and tells whether all ratios are what they are to be at most.
bool measureCalls(const office::Office& office);
bool measureColumns();
bool measureLoading(const office::Office& office);
bool measureStartup();

} // namespace gouji::bench
