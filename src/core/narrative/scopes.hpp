// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace gouji::narrative {

// Takes note of what makes all figures that follow in the sentence ones that the tables do not hold, or parts of
// the last one.
void noteScope(Interpretation& all, const Token& here);

// Why the tables do not hold what the sentence says of the topic; empty where they do. `ofClause`: scopes that the
// clause names itself, which come first.
std::string scopeOf(const Interpretation& all, std::uint16_t topic, const std::vector<std::uint16_t>& ofClause);

// Whether the text has one of the words that show it to be about the topic.
bool isNear(const packs::ClaimTopic& topic, std::u32string_view text);

} // namespace gouji::narrative
