// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/embedded_text.hpp"
#include "core/packs/edition.hpp"
#include "core/packs/family.hpp"

#include <memory>
#include <span>
#include <vector>

namespace gouji::packs {

// All families with their editions: family by family, in each the oldest edition first. No two editions have the
// same code, whatever their family.
struct Catalogue {
    std::vector<std::shared_ptr<const Family>> families;
    std::vector<Edition> editions;
    forms::Lexicon lexicon; // the labels of all of them

    // Null where there is no such edition.
    const Edition* find(const reports::EditionCode& code) const;
};

// Reads packs: the folders <family>/ with family.json, and perhaps bodies.json, and <family>/<edition>/ with
// form.json, rules.json and perhaps texts.json and claims.json; the formats are documented in templates/README.md.
// An office's own files, tables.json, rules.json and claims.json, add tables, rows, rules and words of the text to
// the edition they name, and may switch official rules off. Everything is read and compiled at once. A problem
// names the file and the line.
Result<Catalogue> readCatalogue(std::span<const EmbeddedText> files, std::span<const EmbeddedText> ownFiles = {});

// The catalogue the product is built with. Its files are checked by tests, so it cannot fail; rules and texts are
// read when somebody first asks for them.
Catalogue builtInCatalogue();

} // namespace gouji::packs
