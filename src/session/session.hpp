// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/check_contexts.hpp"
#include "session/comparison.hpp"
#include "session/cursor.hpp"
#include "session/delayed_calls.hpp"
#include "session/document_listener.hpp"
#include "session/document_marks.hpp"
#include "session/filling.hpp"
#include "session/following.hpp"
#include "session/formula_faults.hpp"
#include "session/function_results.hpp"
#include "session/observers.hpp"
#include "session/proposals.hpp"
#include "session/turns.hpp"
#include "session/validated_document.hpp"

#include <rtl/ref.hxx>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gouji::session {

// The validated state of one open spreadsheet document, in parts. It ends when the document closes: then it keeps
// what it last found, and does nothing any more. Once it was validated, it follows what is changed, soon after the
// last of several changes and never while a cell is being edited, unless the user chose to validate by hand only.
// What the user has it change in the document is in edits.hpp.
//
// A session belongs to the office's main thread. Calls of other programs arrive on threads of their own: whoever
// receives one gets to the main thread by postToMainThread() first. What the office throws goes through to the
// caller, which is guarded (see office/interop/guarded.hpp).
class Session : public std::enable_shared_from_this<Session>, private DocumentWatcher {
public:
    static std::shared_ptr<Session> begin(const css::uno::Reference<css::uno::XComponentContext>& context,
                                          const calc::Document& document, std::shared_ptr<const Engine> engine,
                                          CheckContexts& contexts, Turns& turns, DelayedCalls& delayedCalls);
    ~Session() override;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const Engine& engine() const { return *m_document.engine; }
    const ValidatedDocument& document() const { return m_document; }
    bool isOf(const calc::Document& document) const { return m_document.document == document; }
    bool ended() const { return m_document.isClosed(); }

    // Reads the whole document, validates it, redraws the marks and tells the observers. Changes nothing in the
    // document: no cell, no format, no modified flag, no undo or redo entry.
    void validate();
    // The same as the user asked for it: from now on what is found does not wait for figures that are still to
    // come.
    void validateAsAsked();

    // Nothing before the first validate(); empty where the document holds no standard table.
    const std::optional<std::vector<Validation>>& validations() const { return m_document.validations; }
    const rules::Finding& findingAt(const FindingIndex& index) const { return m_document.findingAt(index); }
    // Looked for with each validation; where there are many formulas, bit by bit after it.
    const std::vector<functions::FaultyFormula>& faultyFormulas() const { return m_formulas.found(); }
    // The document's own properties, when it was validated.
    const std::map<std::string, std::string>& properties() const { return m_following.properties(); }
    // Whether the document was changed since then, and nothing follows that by itself. The marks still show what
    // was found.
    bool isOutdated() const { return m_following.isOutdated(); }

    Observers& observers() { return m_observers; }
    // Whether what was found is newer than what the observers were told of.
    bool hasNews() const { return m_observers.haveNews(); }

    Cursor& cursor() { return m_cursor; }
    const Cursor& cursor() const { return m_cursor; }

    const Comparison& comparison() const { return m_comparison; }
    // Compares with another report of last year from now on, and validates. Returns nullopt on success, otherwise
    // why it cannot be read: then all stays as it was.
    std::optional<Message> compareWith(const LastYearChoice& choice);
    // Holds the published copy against the document from now on, and validates; none ends that.
    void compareWithPublished(std::vector<reports::Report> published);

    // Looked for with each validation; where that would take long, once the document has been left alone for a
    // moment.
    const Proposals& proposals() const { return m_proposals; }
    // Looks for them now, for a moment at most.
    void findProposals();
    // Leaves only the proposals that give this answer to their question.
    void answer(const FindingIndex& finding, const corrections::Question::Answer& answer);
    // Shows the figures of a proposal beside its cells and goes there, or shows them no longer where they are
    // shown already. Changes nothing in the document; ends with the next validation.
    void preview(const corrections::Proposal& proposal);
    void preview(const corrections::TextCorrection& correction);

    DocumentMarks& marks() { return m_marks; }
    const DocumentMarks& marks() const { return m_marks; }
    void showMarks();
    void hideMarks();

    // Goes by the settings as they are now, with these rules; validates again what was validated.
    void settingsChanged(std::shared_ptr<const Engine> engine);

private:
    Session(const css::uno::Reference<css::uno::XComponentContext>& context, const calc::Document& document,
            std::shared_ptr<const Engine> engine, CheckContexts& contexts, Turns& turns,
            DelayedCalls& delayedCalls);

    void writingBegins() override;
    void writingEnds() override;
    void documentChanges() override;
    void changeIsComplete() override;
    void windowsChanged() override;
    void documentCloses() override;

    void listen();
    // Calls one of our functions after a pause, unless the document is closed by then. The last one asked for with
    // the same subject counts.
    void later(const void* subject, DelayedCalls::Clock::duration pause, void (Session::*action)());
    void followChanges();
    void validateWhatChanged();
    void checkFormulas();
    void checkFormulasSoon();
    void checkMoreFormulas();
    void tellWhatWasFound();
    void tellNewsFound();

    ValidatedDocument m_document;
    DelayedCalls& m_delayedCalls;
    Observers m_observers;
    Following m_following;
    Filling m_filling;
    FormulaFaults m_formulas;
    Comparison m_comparison;
    Proposals m_proposals;
    Cursor m_cursor;
    DocumentMarks m_marks;
    FunctionResults m_functionResults;
    rtl::Reference<DocumentListener> m_listener;
};

} // namespace gouji::session
