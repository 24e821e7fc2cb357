// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"
#include "core/packs/edition.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/subject.hpp"

#include <vector>

namespace gouji::narrative {

// What the text of a report says: its figures, in the order of the text, and what is wrong with it.
struct Narrative {
    std::vector<TextFigure> figures;
    std::vector<rules::Finding> findings; // in the order of the text, a rule's together
};

// Reads the sections of the report, by the words of its edition. `lastYear` is the report that subject.lastYear is of. Findings of rules that
// are switched off, or that the edition does not have, are left out.
Narrative read(const rules::Subject& subject, const packs::Edition& edition, const reports::Report* lastYear);

} // namespace gouji::narrative
