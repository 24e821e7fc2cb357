// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"

namespace gouji::packs {

// The claims of an edition that says only what differs from another one's: what is named alike (a topic, a row) is
// put together, members it says anew replace those of the base, and an entry with "absent": true is taken away.
JsonNode overlaid(const JsonNode& base, const JsonNode& own, JsonReader& reader);

// The claims of an edition with an office's own: the same, but words and what else is listed without a name come
// to those of the edition.
JsonNode withOwnWords(const JsonNode& base, const JsonNode& own);

} // namespace gouji::packs
