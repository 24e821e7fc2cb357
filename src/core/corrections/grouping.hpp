// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/search.hpp"

namespace gouji::corrections {

// Violated rows that hang together, and the changes that mend them.
struct Faults {
    std::vector<std::uint32_t> rows;       // violated ones
    std::vector<std::uint32_t> mustChange; // figures that their columns may not hold
    std::vector<Changes> solutions;        // each once
};

// The solutions of a component fall apart where their cells share no row: rows that no solution mends together are
// faults of their own. One solution of each is a solution of the whole, since what shares no row adds up.
std::vector<Faults> independentFaults(const System& system, const Component& component,
                                      const std::vector<Changes>& solutions);

} // namespace gouji::corrections
