// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/catalogue/json_document.hpp"

namespace gouji::catalogue {

// The formats of tables.json and rules.json, documented in templates/README.md. What is wrong with them is told
// by the reader's problem().
Edition readTables(const JsonNode& root, JsonReader& reader);
std::vector<rules::Rule> readRules(const JsonNode& root, const Edition& edition, JsonReader& reader);

LocalisedText readLocalised(const JsonNode& object, std::string_view key, JsonReader& reader);

} // namespace gouji::catalogue
