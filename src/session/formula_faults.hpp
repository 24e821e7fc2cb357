// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/formula_check.hpp"
#include "session/validated_document.hpp"

#include <optional>
#include <vector>

namespace gouji::session {

// Formulas in which a cell function gets less than they say, with or without a standard table in the document.
// Where there are many formulas they are looked at bit by bit.
class FormulaFaults {
public:
    explicit FormulaFaults(const ValidatedDocument& document) : m_check(std::in_place, document.document) {}

    const std::vector<functions::FaultyFormula>& found() const { return m_found; }

    void lookAgainAt(const std::vector<int>& sheets) { m_check->lookAgainAt(sheets); }

    enum class Progress { Unfinished, Same, Changed };
    // Looks on, too short to be felt, and says what that did to found().
    Progress look();

    // The document was closed.
    void end() { m_check.reset(); }

private:
    std::optional<calc::FormulaCheck> m_check; // until the document closes
    std::vector<functions::FaultyFormula> m_found;
};

} // namespace gouji::session
