// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/claim.hpp"
#include "core/narrative/tokens.hpp"

#include <string_view>
#include <vector>

namespace gouji::narrative {

// What is known of a paragraph before it is read.
struct Setting {
    int section = 0;
    std::u32string_view heading; // the text of the last heading above the paragraph, of any level
    std::optional<int> year;     // of the report
    std::u32string_view agency;  // empty where it is not known
};

// What the figures of a paragraph claim, in its order, figures said in words among them. Each is understood from
// the words of its own clause and, inside a sentence, from those before.
std::vector<Claim> claimsIn(const Letters& letters, const Tokens& tokens, const Setting& setting,
                            const packs::Claims& claims);

} // namespace gouji::narrative
