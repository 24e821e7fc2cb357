// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"
#include "core/functions/formula_faults.hpp"
#include "session/observers.hpp"
#include "session/validated_document.hpp"

#include <optional>
#include <vector>

namespace gouji::session {

// Where the user is among the findings. Going somewhere does nothing in a document that was closed.
class Cursor {
public:
    Cursor(const ValidatedDocument& document, Observers& observers) : m_document(document), m_observers(observers)
    {}

    // The finding that the user looks at; nothing where there is none.
    const std::optional<FindingIndex>& current() const { return m_current; }
    void setCurrent(const std::optional<FindingIndex>& finding) { m_current = finding; }
    // Stays with the finding about the same after another validation.
    void followFrom(const std::vector<Validation>& before);

    // Shows the cell that holds the finding's first passage, else the total that does not tie, else its first
    // cell, and selects every cell involved, on that cell's sheet, with that one active.
    void goTo(const FindingIndex& finding);
    // The same for the open finding after the current one, or before it, round and round; false where there is
    // none.
    bool goToNext();
    bool goToPrevious();
    // Shows and selects the cells of a proposal, or the first one of a formula.
    void goTo(const corrections::Proposal& proposal) const;
    void goTo(const functions::FaultyFormula& formula) const;
    // Shows a cell and selects it.
    void goTo(const document::CellLocation& cell) const;

private:
    std::vector<FindingIndex> openFindings() const;
    bool goToOpen(const std::vector<FindingIndex>& findings, std::size_t index);

    const ValidatedDocument& m_document;
    Observers& m_observers;
    std::optional<FindingIndex> m_current;
};

} // namespace gouji::session
