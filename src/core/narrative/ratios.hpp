// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

#include <cstdint>

namespace gouji::narrative {

// Adds a figure that is a share of the figure before it, or its growth, as the word `head` says.
void addRatio(Interpretation& all, std::uint32_t head, Claim claim);

// Adds that what was counted before has doubled: 翻了一番. Nothing where nothing was counted.
void addDoubling(Interpretation& all, Claim claim);

} // namespace gouji::narrative
