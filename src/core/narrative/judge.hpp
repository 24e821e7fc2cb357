// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/readings.hpp"

#include <span>
#include <vector>

namespace gouji::narrative {

// What became of a claim: its status, the reading that agrees or all that were tried, or why it is not judged. Its
// place in the report is left to the caller.
struct Verdict {
    FigureStatus status = FigureStatus::Other;
    std::string reason;
    std::vector<ReadFigure> readings;
};

// The verdicts on the claims of one paragraph, in their order.
std::vector<Verdict> judged(std::span<const Claim> claims, const Tables& tables);

} // namespace gouji::narrative
