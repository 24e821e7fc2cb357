// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/figure_place.hpp"

#include <cstdint>
#include <optional>

namespace gouji::narrative {

// Adds a figure that counts something: what, the words before it and behind it say. `head` as headOf() gives it.
void addCount(Interpretation& all, const FigurePlace& place, const std::optional<std::uint32_t>& head,
              Claim claim);

} // namespace gouji::narrative
