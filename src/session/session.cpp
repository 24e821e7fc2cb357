// SPDX-License-Identifier: MPL-2.0
#include "session/session.hpp"

#include "core/engine/check.hpp"
#include "office/calc/edit_mode.hpp"
#include "office/interop/guarded.hpp"
#include "session/settings.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>

#include <utility>

namespace gouji::session {

namespace uno = css::uno;

std::shared_ptr<Session> Session::begin(const uno::Reference<uno::XComponentContext>& context,
                                        const calc::Document& document, std::shared_ptr<const Engine> engine,
                                        CheckContexts& contexts, Turns& turns, DelayedCalls& delayedCalls)
{
    std::shared_ptr<Session> session(
        new Session(context, document, std::move(engine), contexts, turns, delayedCalls));
    session->listen();
    calc::sweep(document);
    return session;
}

Session::Session(const uno::Reference<uno::XComponentContext>& context, const calc::Document& document,
                 std::shared_ptr<const Engine> engine, CheckContexts& contexts, Turns& turns,
                 DelayedCalls& delayedCalls)
    : m_document{context, document, std::move(engine)},
      m_delayedCalls(delayedCalls),
      m_following(m_document),
      m_filling(m_document),
      m_formulas(m_document),
      m_comparison(m_document, contexts, turns),
      m_proposals(m_document, m_comparison),
      m_cursor(m_document, m_observers),
      m_marks(m_document),
      m_functionResults(m_document, m_comparison, m_formulas)
{}

Session::~Session()
{
    if (ended() || !m_listener.is())
        return;
    interop::guarded(
        "leaving a document",
        [this] {
            calc::as<css::document::XDocumentEventBroadcaster>(m_document.document)
                ->removeDocumentEventListener(m_listener.get());
            calc::as<css::util::XModifyBroadcaster>(m_document.document)->removeModifyListener(m_listener.get());
            m_comparison.end();
            m_marks.hide();
        },
        [](const std::string&) {});
}

void Session::listen()
{
    // Shared with this, seen as a watcher.
    const std::shared_ptr<DocumentWatcher> watcher(shared_from_this(), this);
    m_listener = new DocumentListener(m_document.context, watcher);
    calc::as<css::document::XDocumentEventBroadcaster>(m_document.document)
        ->addDocumentEventListener(m_listener.get());
    calc::as<css::util::XModifyBroadcaster>(m_document.document)->addModifyListener(m_listener.get());
}

void Session::later(const void* subject, DelayedCalls::Clock::duration pause, void (Session::*action)())
{
    m_delayedCalls.request(subject, pause, [weak = weak_from_this(), action] {
        if (const auto session = weak.lock(); session && !session->ended())
            ((*session).*action)();
    });
}

void Session::validate()
{
    if (ended())
        return;
    m_following.forget();
    m_marks.showAgain();
    validateWhatChanged();
    checkFormulas();
    tellWhatWasFound();
}

void Session::validateAsAsked()
{
    m_filling.end();
    validate();
}

void Session::validateWhatChanged()
{
    const auto begin = DelayedCalls::Clock::now();
    const document::Workbook& workbook = m_following.read();
    m_formulas.lookAgainAt(m_following.sheetsRead());
    m_comparison.recall(workbook);
    m_marks.endPreview();
    const auto before = std::exchange(m_document.validations, std::nullopt);
    m_document.validations =
        engine::check(workbook, {engine().catalogue, std::nullopt, m_comparison.besides(workbook)});
    m_filling.follow();
    if (before)
        m_cursor.followFrom(*before);
    if (!m_proposals.findAtOnce())
        later(&m_proposals, std::chrono::milliseconds(400), &Session::findProposals);
    m_marks.redraw();
    m_observers.noteNews();
    m_following.setCost(DelayedCalls::Clock::now() - begin);
    m_functionResults.follow(workbook);
}

std::optional<Message> Session::compareWith(const LastYearChoice& choice)
{
    auto refusal = m_comparison.choose(choice);
    if (!refusal)
        validate();
    return refusal;
}

void Session::compareWithPublished(std::vector<reports::Report> published)
{
    m_comparison.choosePublished(std::move(published));
    validate();
}

void Session::writingBegins()
{
    if (!ended())
        m_marks.suspend();
}

void Session::writingEnds()
{
    if (!ended())
        m_marks.resume();
}

// What writing the document changes, such as its date, does not count; nor do the marks that are taken off then.
void Session::documentChanges()
{
    if (ended())
        return;
    const bool byUser = !m_marks.areSuspended();
    m_following.documentChanged(byUser);
    if (byUser && validations())
        later(this, m_following.pause(), &Session::followChanges);
}

void Session::changeIsComplete()
{
    if (!ended())
        m_marks.followCells();
}

void Session::windowsChanged()
{
    if (!ended())
        m_marks.followWindows();
}

void Session::documentCloses()
{
    m_document.document.clear();
    m_following.end();
    m_formulas.end();
    m_marks.end();
}

void Session::followChanges()
{
    // The user may have validated meanwhile.
    if (!m_following.hasChanged())
        return;
    if (calc::isEditing(m_document.document, m_document.context))
        return later(this, m_following.pause(), &Session::followChanges);
    if (readSettings(m_document.context).validatesLive) {
        validateWhatChanged();
        checkFormulasSoon();
        // Apart from the validation, so that the office gets to what the user does in between.
        return later(&m_observers, std::chrono::milliseconds(20), &Session::tellNewsFound);
    }
    if (m_following.becomeOutdated())
        m_observers.tellChanged();
}

void Session::tellWhatWasFound()
{
    const auto begin = DelayedCalls::Clock::now();
    m_observers.tellChanged();
    m_following.addCost(DelayedCalls::Clock::now() - begin);
}

void Session::tellNewsFound()
{
    if (hasNews())
        tellWhatWasFound();
}

void Session::checkFormulas()
{
    switch (m_formulas.look()) {
    case FormulaFaults::Progress::Unfinished:
        return checkFormulasSoon();
    case FormulaFaults::Progress::Changed:
        return m_observers.noteNews();
    case FormulaFaults::Progress::Same:
        return;
    }
}

// With pauses that keep its share of the time small.
void Session::checkFormulasSoon()
{
    later(&m_formulas, std::chrono::milliseconds(30), &Session::checkMoreFormulas);
}

void Session::checkMoreFormulas()
{
    if (calc::isEditing(m_document.document, m_document.context))
        return checkFormulasSoon();
    const bool hadNews = hasNews();
    checkFormulas();
    if (hasNews() && !hadNews)
        m_observers.tellChanged();
}

void Session::findProposals()
{
    if (m_proposals.find())
        m_observers.tellChanged();
}

void Session::answer(const FindingIndex& finding, const corrections::Question::Answer& answer)
{
    if (m_proposals.narrow(finding, answer))
        m_observers.tellChanged();
}

void Session::preview(const corrections::Proposal& proposal)
{
    if (ended())
        return;
    m_marks.preview(proposal);
    if (m_marks.isPreviewing(proposal))
        m_cursor.goTo(proposal);
    m_observers.tellChanged();
}

void Session::preview(const corrections::TextCorrection& correction)
{
    if (ended())
        return;
    m_marks.preview(correction);
    if (m_marks.isPreviewing(correction))
        m_cursor.goTo(document::CellLocation{static_cast<std::size_t>(correction.change.sheetIndex),
                                             correction.change.position});
    m_observers.tellChanged();
}

void Session::showMarks()
{
    m_marks.setShown(true);
    // Marks are shown for the document as it is now.
    if (validations())
        return validate();
    m_observers.tellChanged();
}

void Session::hideMarks()
{
    m_marks.setShown(false);
    m_marks.redraw();
    m_observers.tellChanged();
}

void Session::settingsChanged(std::shared_ptr<const Engine> engine)
{
    if (ended())
        return;
    const auto before = std::exchange(m_document.engine, std::move(engine));
    if (before != m_document.engine)
        m_functionResults.rulesChange();
    m_following.startOver(); // until then it reads by those before
    m_marks.readSettings();
    if (validations())
        return validate();
    m_observers.tellChanged();
}

} // namespace gouji::session
