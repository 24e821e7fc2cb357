// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"
#include "session/comparison.hpp"
#include "session/validated_document.hpp"

#include <vector>

namespace gouji::session {

// What would settle the errors of a document, as far as answers left it open.
class Proposals {
public:
    Proposals(const ValidatedDocument& document, const Comparison& comparison)
        : m_document(document),
          m_comparison(comparison)
    {}

    // Looks for them after a validation, for so short a time that who types does not feel it. False where that
    // is not long enough: then there are none.
    bool findAtOnce();
    // Looks for them for a moment. False where there is nothing to look for any more.
    bool find();

    // Null where nothing was looked for yet, or where no proposal settles the finding.
    const corrections::Group* of(const FindingIndex& finding) const;
    // Leaves only those that give this answer to their question. False where there are none.
    bool narrow(const FindingIndex& finding, const corrections::Question::Answer& answer);

private:
    const ValidatedDocument& m_document;
    const Comparison& m_comparison;
    std::vector<corrections::Repairs> m_repairs; // of each validation; empty before they were looked for
};

} // namespace gouji::session
