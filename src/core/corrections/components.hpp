// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/system.hpp"

namespace gouji::corrections {

// Finds the rows that are sums of others, the longest first.
void markImpliedRows(System& system);

// The rows and variables that hang together, rows that others do not imply sharing a cell, where something is
// wrong. Each is solved alone.
struct Component {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> mustChange;
};

std::vector<Component> violatedComponents(const System& system);

} // namespace gouji::corrections
