// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/catalogue/edition.hpp"
#include "core/embedded_text.hpp"

#include <span>
#include <vector>

namespace gouji::catalogue {

// All editions, oldest first.
struct Catalogue {
    std::vector<Edition> editions;
    Lexicon lexicon; // the labels of all of them

    const Edition* find(const reports::EditionCode& code) const;
};

// Reads templates/<edition>/tables.json and rules.json; the formats are documented in templates/README.md. An
// office's own files of the same names add tables, rows and rules to the edition they name, and may switch
// official rules off. A problem names the file and the line.
Result<Catalogue> readCatalogue(std::span<const EmbeddedText> files, std::span<const EmbeddedText> ownFiles = {});

// The catalogue the product is built with. Its files are checked by tests, so it cannot fail.
Catalogue builtInCatalogue();

} // namespace gouji::catalogue
