// SPDX-License-Identifier: MPL-2.0
#include "session/session.hpp"

#include "calc/document_reader.hpp"
#include "calc/interop/guarded.hpp"
#include "calc/navigation.hpp"
#include "session/finding_marks.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>

#include <algorithm>
#include <utility>

namespace gouji::session {

namespace uno = css::uno;

std::shared_ptr<Session> Session::begin(const uno::Reference<uno::XComponentContext>& context,
                                        const calc::Document& document, const Engine& engine)
{
    std::shared_ptr<Session> session(new Session(context, document, engine));
    session->listen();
    calc::sweep(session->m_document);
    return session;
}

Session::Session(const uno::Reference<uno::XComponentContext>& context, const calc::Document& document,
                 const Engine& engine)
    : m_context(context),
      m_document(document),
      m_engine(engine),
      m_marks(m_document),
      m_markDisplay(rememberedMarkDisplay(m_context))
{}

Session::~Session()
{
    if (ended() || !m_listener.is())
        return;
    interop::guarded(
        "leaving a document",
        [this] {
            calc::as<css::document::XDocumentEventBroadcaster>(m_document)
                ->removeDocumentEventListener(m_listener.get());
            calc::as<css::util::XModifyBroadcaster>(m_document)->removeModifyListener(m_listener.get());
            m_marks.hide();
        },
        [](const std::string&) {});
}

void Session::listen()
{
    m_listener = new DocumentListener(m_context, weak_from_this());
    calc::as<css::document::XDocumentEventBroadcaster>(m_document)->addDocumentEventListener(m_listener.get());
    calc::as<css::util::XModifyBroadcaster>(m_document)->addModifyListener(m_listener.get());
}

void Session::end()
{
    m_document.clear();
    m_marks = calc::Marks({});
}

void Session::validate()
{
    if (ended())
        return;
    m_validations = gouji::validate(calc::readWorkbook(m_document, m_engine.catalogue), m_engine.catalogue);
    m_isOutdated = false;
    redrawMarks();
    tellObservers();
}

bool Session::becomesOutdated()
{
    return m_validations && !m_marks.suspended() && !std::exchange(m_isOutdated, true);
}

void Session::goTo(const rules::Finding& finding)
{
    if (ended() || finding.cells.empty())
        return;
    const int sheet = finding.cells.front().sheetIndex;
    std::vector<model::Position> positions;
    for (const rules::FindingCell& cell : finding.cells)
        if (cell.sheetIndex == sheet)
            positions.push_back(cell.position);
    calc::selectCells(m_document, sheet, positions);
}

void Session::showMarks() { display(MarkDisplay::Shown); }

void Session::hideMarks() { display(MarkDisplay::Hidden); }

void Session::display(MarkDisplay display)
{
    m_markDisplay = display;
    remember(display, m_context);
    // Marks are shown for the document as it is now.
    if (marksShown() && m_validations)
        return validate();
    redrawMarks();
    tellObservers();
}

void Session::redrawMarks()
{
    if (ended())
        return;
    if (marksShown() && m_validations)
        m_marks.show(marksOf(*m_validations));
    else
        m_marks.hide();
}

void Session::add(Observer& observer) { m_observers.push_back(&observer); }

void Session::remove(Observer& observer) { std::erase(m_observers, &observer); }

void Session::tellObservers()
{
    // A copy: an observer may take itself off while it is told.
    for (Observer* observer : std::vector(m_observers))
        if (std::ranges::find(m_observers, observer) != m_observers.end())
            observer->sessionChanged();
}

} // namespace gouji::session
