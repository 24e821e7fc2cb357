// SPDX-License-Identifier: MPL-2.0
// What a session finds in the formulas of its document.
#include "office/calc/edit_mode.hpp"
#include "office/calc/navigation.hpp"
#include "session/session.hpp"

namespace gouji::session {

namespace {

// Too short to be felt, with pauses that keep its share of the time small.
constexpr std::chrono::milliseconds atOnce(5);
constexpr std::chrono::milliseconds pause(30);

} // namespace

void Session::checkFormulas()
{
    if (!m_formulaCheck->lookFor(atOnce))
        return checkFormulasSoon();
    if (auto found = m_formulaCheck->found(); found != m_faultyFormulas) {
        m_faultyFormulas = std::move(found);
        m_hasNews = true;
    }
}

void Session::checkFormulasSoon()
{
    m_delayedCalls.request(&m_formulaCheck, pause, [weak = weak_from_this()] {
        if (const auto session = weak.lock(); session && !session->ended())
            session->checkMoreFormulas();
    });
}

void Session::checkMoreFormulas()
{
    if (calc::isEditing(m_document, m_context))
        return checkFormulasSoon();
    const bool hadNews = m_hasNews;
    checkFormulas();
    if (m_hasNews && !hadNews)
        tellObservers();
}

void Session::goTo(const functions::FaultyFormula& formula)
{
    if (!ended())
        calc::selectCells(m_document, formula.sheetIndex, {formula.cells.first});
}

} // namespace gouji::session
