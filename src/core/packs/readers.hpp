// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"
#include "core/packs/bodies.hpp"
#include "core/packs/claims.hpp"
#include "core/packs/edition.hpp"
#include "core/packs/family.hpp"
#include "core/packs/texts.hpp"

#include <memory>
#include <vector>

namespace gouji::packs {

using BodyLists = std::vector<std::shared_ptr<const Bodies>>;

// The formats of family.json, bodies.json, rules.json, texts.json and claims.json, documented in templates/README.md. What is
// wrong with them is reported by the reader's problem().
Family readFamily(const JsonNode& root, JsonReader& reader);
BodyLists readBodies(const JsonNode& root, JsonReader& reader);
OfficialRules readRules(const JsonNode& root, const forms::Form& form, const BodyLists& bodies,
                        JsonReader& reader);
// The texts of findings of these rules.
Texts readTexts(const JsonNode& root, const rules::RuleSet& rules, JsonReader& reader);
// What the texts of reports claim of the form's tables.
Claims readClaims(const JsonNode& root, const forms::Form& form, JsonReader& reader);

// An office's own rules, beside the official ones, which they may switch off but not replace; from a file that
// names the form's edition. One that names another edition adds nothing.
void addRules(const JsonNode& root, const forms::Form& form, const BodyLists& bodies, rules::RuleSet::Layer& layer,
              JsonReader& reader);

} // namespace gouji::packs
