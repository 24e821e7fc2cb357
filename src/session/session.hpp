// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"
#include "core/validation.hpp"
#include "office/calc/followed_workbook.hpp"
#include "office/calc/formula_check.hpp"
#include "office/calc/marks.hpp"
#include "session/delayed_calls.hpp"
#include "session/document_listener.hpp"
#include "session/engine.hpp"
#include "session/last_year.hpp"
#include "session/settings.hpp"
#include "session/turns.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gouji::session {

// A finding by where it stands in a session's validations.
struct FindingIndex {
    std::size_t report = 0;
    std::size_t finding = 0;

    friend auto operator<=>(const FindingIndex&, const FindingIndex&) = default;
};

// Told when a session has something new to show. Called on the office's main thread.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void sessionChanged() = 0;
    // The user went to another finding.
    virtual void currentChanged() {}
};

// The validated state of one open spreadsheet document. It ends when the document closes: then it keeps what it
// last found, and does nothing any more. Once it was validated, it follows what is changed, soon after the last of
// several changes and never while a cell is being edited, unless the user chose to validate by hand only.
//
// A session belongs to the office's main thread. Calls of other programs arrive on threads of their own: whoever
// receives one gets to the main thread by postToMainThread() first. What the office throws goes through to the
// caller, which is guarded (see calc/interop/guarded.hpp).
class Session : public std::enable_shared_from_this<Session> {
public:
    static std::shared_ptr<Session> begin(const css::uno::Reference<css::uno::XComponentContext>& context,
                                          const calc::Document& document, const Engine& engine, Turns& turns,
                                          DelayedCalls& delayedCalls);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const Engine& engine() const { return *m_engine; }

    // Reads the whole document, validates it, redraws the marks and tells the observers. Changes nothing in the
    // document: no cell, no format, no modified flag, no undo or redo entry.
    void validate();

    // Nothing before the first validate(); empty where the document holds no standard table.
    const std::optional<std::vector<Validation>>& validations() const { return m_validations; }
    // Formulas in which a cell function gets less than they say, with or without a standard table in the document.
    // Looked for with each validation; where there are many formulas, bit by bit after it.
    const std::vector<functions::FaultyFormula>& faultyFormulas() const { return m_faultyFormulas; }
    // Shows and selects the first of its cells.
    void goTo(const functions::FaultyFormula& formula);

    // Whether they are newer than what the observers were told of.
    bool hasNews() const { return m_hasNews; }
    // Whether the document was changed since then, and nothing follows that by itself. The marks still show what
    // was found.
    bool isOutdated() const { return m_isOutdated; }

    // Compares with another report of last year from now on, and validates. Nothing, or why it cannot be read:
    // then all stays as it was.
    std::optional<Message> compareWith(const LastYearChoice& choice);
    const LastYearChoice& lastYearChoice() const { return m_lastYear.choice; }
    // Why the choice that the document remembers cannot be followed.
    const std::optional<Problem>& lastYearProblem() const { return m_lastYearProblem; }
    // Last year's report for one of validations(); null where it is compared with none.
    const reports::Report* lastYearOf(const Validation& validation) const;
    // Keeps the choice in the document, or forgets it, as one undo step. Nothing, or why the document cannot be
    // changed.
    bool remembersLastYear() const;
    std::optional<Message> rememberLastYear();
    std::optional<Message> forgetLastYear();
    // Takes the clerk's explanation of a finding, or withdraws it where the text is empty, as one undo step.
    // Nothing, or why the document cannot be changed.
    std::optional<Message> explain(const rules::Finding& finding, const std::string& text);
    // Settles information that the user does not want to look at again, in the same way.
    std::optional<Message> ignore(const rules::Finding& finding);
    // Fills 上年结转 in from last year's report, as one undo step. Nothing, or why not.
    std::optional<Message> fillCarriedOver();

    // Puts the formulas of totals back where they were overwritten, in the tables on a sheet, as one undo step.
    // Nothing, or why not.
    std::optional<Message> fillTotals(int sheetIndex);

    // What would settle an error, as far as answers left it open; null where nothing was looked for yet, or where
    // no proposal settles it. Looked for with each validation; where that would take long, once the document has
    // been left alone for a moment.
    const corrections::Group* proposalsFor(const FindingIndex& finding) const;
    // Looks for them now, for a moment at most.
    void findProposals();
    // Leaves only the proposals that give this answer to their question.
    void answer(const FindingIndex& finding, const corrections::Question::Answer& answer);
    // Shows the figures of a proposal over the cells, or no longer where they are shown already. Changes nothing
    // in the document; ends with the next validation.
    void preview(const corrections::Proposal& proposal);
    bool isPreviewing(const corrections::Proposal& proposal) const;
    void goTo(const corrections::Proposal& proposal);
    // Writes a proposal into the document as one undo step and validates. Formulas of totals that were overwritten
    // come back. Nothing, or why the document cannot be changed: then no cell is.
    std::optional<Message> accept(const FindingIndex& finding, const corrections::Proposal& proposal);

    // The finding that the user looks at; nothing where there is none.
    const std::optional<FindingIndex>& current() const { return m_current; }
    void setCurrent(const std::optional<FindingIndex>& finding) { m_current = finding; }
    const rules::Finding& findingAt(const FindingIndex& index) const;

    // Shows the cell that holds the finding's first passage, else its first cell, and selects every cell involved,
    // on that cell's sheet.
    void goTo(const FindingIndex& finding);
    // The same for the open finding after the current one, or before it, round and round; false where there is
    // none.
    bool goToNext();
    bool goToPrevious();

    // Begins as the user left it last, in whatever document.
    bool marksShown() const { return m_marksShown; }
    void showMarks();
    void hideMarks();
    // Takes the marks off until the user validates by hand.
    void clearMarks();

    // Goes by the settings as they are now, with these rules; validates again what was validated.
    void settingsChanged(const Engine& engine);

    // Observers are not owned and take themselves off before they die.
    void add(Observer& observer);
    void remove(Observer& observer);

    bool isOf(const calc::Document& document) const { return m_document == document; }
    bool ended() const { return !m_document.is(); }

private:
    friend class DocumentListener;

    std::string documentUrl() const;
    std::optional<Message> keep(std::string_view property, const std::string& text, const std::string& undoKey);
    std::optional<Message> settle(const rules::Finding& finding, const std::string& text,
                                  const std::string& undoKey);
    void recallLastYear(const document::Workbook& workbook);

    Session(const css::uno::Reference<css::uno::XComponentContext>& context, const calc::Document& document,
            const Engine& engine, Turns& turns, DelayedCalls& delayedCalls);

    void listen();
    void end();
    // The document says that it was changed. What writing the document changes, such as its date, does not count.
    // Called on whatever thread makes the change.
    void documentChanged();
    // A window of the document opened or closed.
    void windowsChanged();
    void followChangesSoon();
    void followChanges();
    void validateWhatChanged();
    void checkFormulas();
    void checkFormulasSoon();
    void checkMoreFormulas();
    void tellWhatWasFound();
    void tellWhatWasFoundSoon();
    std::vector<FindingIndex> openFindings() const;
    bool goToOpen(const std::vector<FindingIndex>& findings, std::size_t index);
    void findProposalsAtOnce();
    corrections::Group* groupOf(const FindingIndex& finding);
    void displayMarks(bool shown);
    std::vector<calc::Mark> marksToShow() const;
    void redrawMarks();
    void tellObservers();
    void tellEach(void (Observer::*what)());

    css::uno::Reference<css::uno::XComponentContext> m_context;
    calc::Document m_document;
    const Engine* m_engine;
    Turns& m_turns;
    DelayedCalls& m_delayedCalls;
    std::optional<calc::FollowedWorkbook> m_workbook; // until the document closes
    std::optional<calc::FormulaCheck> m_formulaCheck; // just as long
    std::vector<functions::FaultyFormula> m_faultyFormulas;
    calc::Marks m_marks;
    bool m_marksShown;
    bool m_marksCleared = false;
    bool m_isPreviewed = false; // marks are not on paper, and so not on its preview
    std::optional<FindingIndex> m_current;
    DelayedCalls::Clock::duration m_lastDuration{}; // of a validation and of telling it
    std::optional<std::vector<Validation>> m_validations;
    LastYearReports m_lastYear;
    std::optional<Problem> m_lastYearProblem;
    std::string m_rememberedLastYear;                // what the document remembered when that was looked at last
    std::map<std::string, std::string> m_properties; // of the document, when it was validated
    std::vector<corrections::Repairs> m_repairs;     // of each validation; empty before they were looked for
    std::vector<calc::Mark> m_preview;
    bool m_isOutdated = false;
    bool m_hasNews = false;
    std::atomic<bool> m_hasChanged = false; // since it was read last
    std::vector<Observer*> m_observers;
    rtl::Reference<DocumentListener> m_listener;
};

} // namespace gouji::session
