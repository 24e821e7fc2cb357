// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/tokens.hpp"

#include <cstdint>
#include <vector>

namespace gouji::narrative {

// Tokens that are read together: a clause, or a member of a list that has a figure of its own.
struct Clause {
    std::vector<std::uint32_t> tokens; // by their number; what stands in brackets without a figure is left out
    int depth = 0;                     // in how many brackets it stands
};

struct Sentence {
    std::size_t begin = 0; // in the letters
    std::size_t end = 0;
    std::vector<Clause> clauses;
};

std::vector<Sentence> sentencesOf(const Letters& letters, const Tokens& tokens);

} // namespace gouji::narrative
