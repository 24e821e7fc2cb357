// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/bodies.hpp"
#include "core/catalogue/claims.hpp"
#include "core/catalogue/edition.hpp"
#include "core/catalogue/json_document.hpp"

#include <memory>
#include <vector>

namespace gouji::catalogue {

using BodyLists = std::vector<std::shared_ptr<const Bodies>>;

// The formats of bodies.json, tables.json and rules.json, documented in templates/README.md. What is wrong with
// them is told by the reader's problem().
BodyLists readBodies(const JsonNode& root, JsonReader& reader);
Edition readTables(const JsonNode& root, JsonReader& reader);
void readRules(const JsonNode& root, Edition& edition, const BodyLists& bodies, JsonReader& reader);

// An office's own: tables, and rows of blocks that the edition has, both for the edition they name only; rules
// beside the official ones, which may be switched off but not replaced.
void addTables(const JsonNode& root, Edition& edition, JsonReader& reader);
void addRules(const JsonNode& root, Edition& edition, const BodyLists& bodies, JsonReader& reader);

// The format of claims.json, documented there too: what the texts of reports claim of the edition's tables.
Claims readClaims(const JsonNode& root, const Edition& edition, JsonReader& reader);

LocalisedText readLocalised(const JsonNode& object, std::string_view key, JsonReader& reader);

} // namespace gouji::catalogue
