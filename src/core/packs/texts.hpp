// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"

#include <map>
#include <string>

namespace gouji::packs {

// How a rule's findings are worded: patterns with named arguments, as in the product's messages.
struct FindingTexts {
    LocalisedText title;
    LocalisedText message;
};

// By the rule's id, or by its id and how the figures should compare or which variant is meant:
// "disclosure.procurement-amount.equal". Rules without an entry are worded by their kind.
using Texts = std::map<std::string, FindingTexts, std::less<>>;

} // namespace gouji::packs
