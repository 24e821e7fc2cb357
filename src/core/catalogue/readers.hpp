// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/catalogue/json_document.hpp"

namespace gouji::catalogue {

// The formats of tables.json and rules.json, documented in templates/README.md. What is wrong with them is told
// by the reader's problem().
Edition readTables(const JsonNode& root, JsonReader& reader);
void readRules(const JsonNode& root, Edition& edition, JsonReader& reader);

// An office's own: tables, and rows of blocks that the edition has, both for the edition they name only; rules
// beside the official ones, which may be switched off but not replaced.
void addTables(const JsonNode& root, Edition& edition, JsonReader& reader);
void addRules(const JsonNode& root, Edition& edition, JsonReader& reader);

LocalisedText readLocalised(const JsonNode& object, std::string_view key, JsonReader& reader);

} // namespace gouji::catalogue
