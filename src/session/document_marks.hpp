// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"
#include "core/corrections/text_corrections.hpp"
#include "office/calc/marks.hpp"
#include "session/validated_document.hpp"

#include <vector>

namespace gouji::session {

// What is drawn over the cells of a document: its open findings or, instead, the figures of a proposal.
class DocumentMarks {
public:
    // Begins as the user left the marks last, in whatever document.
    explicit DocumentMarks(const ValidatedDocument& document);

    // Whether the user wants to see the findings' marks; kept for all documents.
    bool areShown() const { return m_areShown; }
    void setShown(bool shown);
    void readSettings();

    // Takes them off until the user validates by hand.
    void clear();
    void showAgain() { m_areCleared = false; }

    // Shows the figures of a proposal beside its cells, or no longer where they are shown already.
    void preview(const corrections::Proposal& proposal);
    bool isPreviewing(const corrections::Proposal& proposal) const;
    void preview(const corrections::TextCorrection& correction);
    bool isPreviewing(const corrections::TextCorrection& correction) const;
    void endPreview() { m_preview.clear(); }

    // Draws what is to be seen now.
    void redraw();
    void hide() { m_marks.hide(); }
    // Windows of the document opened or closed.
    void followWindows();
    // Cells moved.
    void followCells() { m_marks.followCells(); }

    // While the document is written the marks are off.
    void suspend() { m_marks.suspend(); }
    void resume() { m_marks.resume(); }
    bool areSuspended() const { return m_marks.suspended(); }

    // The document was closed.
    void end() { m_marks = calc::Marks({}); }

private:
    std::vector<calc::Mark> toDraw() const;
    void toggle(std::vector<calc::Mark> preview);

    const ValidatedDocument& m_document;
    calc::Marks m_marks;
    bool m_areShown;
    bool m_areCleared = false;
    bool m_isOnPaper = false; // marks are not printed, and so not on the print preview
    std::vector<calc::Mark> m_preview;
};

} // namespace gouji::session
