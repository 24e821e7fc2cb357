// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"

#include <string>

namespace gouji::packs {

// The edition whose file of the same name this one extends; empty where it stands alone.
std::string extendedEdition(const JsonNode& root);

// A file that holds only what differs from the one it extends, as if it held everything:
//
// - a member takes the place of the one with its key, or comes beside the others;
// - tables and rules take, member by member, the place of those with the same code; new ones stand at the end, or
//   behind the one that they name in "after";
// - "without" lists the codes of those that the edition does not have.
//
// What is inherited is said to stand in the line of "extends". A code in "without" or "after" that the extended
// file does not have is a mistake.
JsonNode extended(const JsonNode& base, const JsonNode& over, JsonReader& reader);

} // namespace gouji::packs
