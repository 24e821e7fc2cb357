// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/claim.hpp"
#include "core/narrative/setting.hpp"
#include "core/narrative/tokens.hpp"

#include <vector>

namespace gouji::narrative {

// What the figures of a paragraph claim, in its order, figures said in words among them. Each is understood from
// the words of its own clause and, inside a sentence, from those before.
std::vector<Claim> claimsIn(const Letters& letters, const Tokens& tokens, const Setting& setting,
                            const packs::Claims& claims);

} // namespace gouji::narrative
