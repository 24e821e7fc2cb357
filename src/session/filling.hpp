// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/validated_document.hpp"

namespace gouji::session {

// Keeps back what is only found because figures are still to come. That ends for a document when the user asks for
// a validation, and begins again when all its tables were emptied. A report that is there all at once is not being
// filled in.
class Filling {
public:
    explicit Filling(ValidatedDocument& document) : m_document(document) {}

    // The user wants to see all that there is.
    void end() { m_hasEnded = true; }
    // The document was validated: decides what waits.
    void follow();

private:
    ValidatedDocument& m_document;
    bool m_isBegun = false;
    bool m_hasEnded = false;
};

} // namespace gouji::session
