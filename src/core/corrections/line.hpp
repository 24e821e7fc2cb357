// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/system.hpp"

namespace gouji::corrections {

// A row while it is being worked on: Σ factor × change = missing.
struct Line {
    std::vector<Term> terms;
    std::int64_t missing = 0;
};

const Term* find(const Line& line, std::uint32_t variable);

// Takes so much of a line from another that the variable is gone from it; both hold it. False where a factor
// became too large: then what is left is not to be relied on.
bool eliminate(std::uint32_t variable, const Line& solved, Line& from);

} // namespace gouji::corrections
