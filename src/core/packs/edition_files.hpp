// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/packs/edition.hpp"
#include "core/packs/pack_files.hpp"

#include <memory>
#include <span>
#include <string>

// What the files of an edition's folder hold, with what they inherit from the edition they extend. A problem names
// the file and the line. `ownFiles`: an office's, which may add tables, rows, rules and words
// of the text.
namespace gouji::packs {

using SharedClaims = std::shared_ptr<const Claims>;

Result<forms::Form> readFormOf(const PackFiles& files, const std::string& folder,
                               std::span<const EmbeddedText> ownFiles);
Result<OfficialRules> readRulesOf(const PackFiles& files, const std::string& folder, const forms::Form& form,
                                  std::span<const EmbeddedText> ownFiles);
// None where the edition does without texts of its own.
Result<Texts> readTextsOf(const PackFiles& files, const std::string& folder, const rules::RuleSet& rules);
// Null where the edition says nothing of the text.
Result<SharedClaims> readClaimsOf(const PackFiles& files, const std::string& folder, const forms::Form& form,
                                  std::span<const EmbeddedText> ownFiles);

} // namespace gouji::packs
