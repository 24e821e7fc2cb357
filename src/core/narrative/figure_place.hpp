// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

#include <optional>

namespace gouji::narrative {

// A figure among the tokens of its clause, from the figure before to the one behind it.
struct FigurePlace {
    TokenRange before;
    std::uint32_t figure = 0;
    TokenRange after;
};

// The last token before the figure that says what is counted. Nothing where none does.
std::optional<std::uint32_t> headOf(const Interpretation& all, const FigurePlace& place);

// Whether the word says that the figure is a share of another one, or its growth.
bool isRatioWord(const Interpretation& all, std::uint32_t index);

// What is written there: place, value and unit, without what they are about.
Claim writtenClaim(const Interpretation& all, const FigurePlace& place);

} // namespace gouji::narrative
