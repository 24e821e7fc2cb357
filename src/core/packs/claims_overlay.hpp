// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"

namespace gouji::packs {

// The claims of an edition that says only what differs from another one's: what is named alike (a topic, a row) is
// put together, members it says anew replace those of the base, and an entry with "absent": true is taken away.
JsonNode overlaid(const JsonNode& base, const JsonNode& own, JsonReader& reader);

} // namespace gouji::packs
