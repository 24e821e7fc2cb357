// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel_controller.hpp"

#include "core/wording/help_page.hpp"
#include "features/explanations/explanations.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/help.hpp"
#include "office/interop/message_box.hpp"
#include "session/edits.hpp"
#include "session/main_thread.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>

namespace gouji::sidebar {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using session::FindingIndex;

PanelController::PanelController(const Reference<css::uno::XComponentContext>& context,
                                 const Reference<css::frame::XFrame>& frame,
                                 const Reference<css::awt::XWindow>& parent,
                                 const std::shared_ptr<session::Sessions>& sessions)
    : m_context(context),
      m_frame(frame),
      m_sessions(sessions),
      m_session(sessions->of(frame)),
      m_panel(FindingsPanel::create(context, parent, sessions->engine().messages, actions()))
{
    m_session->observers().add(*this);
}

std::shared_ptr<PanelController> PanelController::open(const Reference<css::uno::XComponentContext>& context,
                                                       const Reference<css::frame::XFrame>& frame,
                                                       const Reference<css::awt::XWindow>& parent,
                                                       const std::shared_ptr<session::Sessions>& sessions)
{
    if (!sessions->of(frame))
        throw css::lang::IllegalArgumentException("no spreadsheet in the frame", {}, 0);
    std::shared_ptr<PanelController> controller(new PanelController(context, frame, parent, sessions));
    controller->sessionChanged();
    controller->currentChanged();
    if (!controller->m_session->validations())
        controller->post("validate", [session = controller->m_session] { session->validate(); });
    return controller;
}

PanelController::~PanelController()
{
    m_session->observers().remove(*this);
    m_panel->dispose();
}

void PanelController::sessionChanged()
{
    m_panel->setMarksShown(m_session->marks().areShown());
    if (m_session->validations())
        m_panel->show(viewOf(*m_session));
}

void PanelController::currentChanged()
{
    if (m_session->validations() && m_session->cursor().current())
        m_panel->select(*m_session->cursor().current());
}

PanelActions PanelController::actions()
{
    return {.validate = [this] { post("validate", [this] { m_session->validateAsAsked(); }); },
            .newReport = [this] { post("newReport", [this] { give("org.gouji.calc:NewReport"); }); },
            .fromFile = [this] { post("fromFile", [this] { give("org.gouji.calc:NewReportFromFile"); }); },
            .insertFigure = [this] { post("insertFigure", [this] { give("org.gouji.calc:InsertFigure"); }); },
            .showMarks =
                [this](bool shown) {
                    post("showMarks", [=, this] { shown ? m_session->showMarks() : m_session->hideMarks(); });
                },
            .selected =
                [this](FindingIndex index) {
                    if (!m_session->hasNews())
                        m_session->cursor().setCurrent(index);
                },
            .act = [this](FindingAction action,
                          const Target& target) { post("act", [=, this] { act(action, target); }); }};
}

void PanelController::post(std::string_view what, std::function<void()> action)
{
    // The panel may be closed before the main thread gets to it.
    session::postToMainThread(m_context, [weak = weak_from_this(), what, action = std::move(action)] {
        if (const auto self = weak.lock())
            interop::guarded(what, action, [&](const std::string& why) { self->showFailure(why); });
    });
}

void PanelController::showFailure(const std::string& why)
{
    View view;
    view.subject = m_session->engine().messages.text("sidebar.failed", {{"why", why}});
    m_panel->show(std::move(view));
}

// The document may have been validated anew meanwhile: then the target may be another finding.
void PanelController::act(FindingAction action, const Target& target)
{
    if (m_session->hasNews())
        return;
    if (target.formula)
        return actOnFormula(action, *target.formula);
    if (target.cell)
        return goTo(*target.cell);
    const FindingIndex index = target.finding;
    const auto& validations = *m_session->validations();
    if (index.report >= validations.size() || index.finding >= validations[index.report].findings.size())
        return;
    if (target.correction)
        return correct(action, target);
    switch (action) {
    case FindingAction::GoTo:
        return goTo(target);
    case FindingAction::Explain:
        return explain(index);
    case FindingAction::Ignore:
        return tell("explanation-dialog.title", session::ignore(*m_session, m_session->findingAt(index)));
    case FindingAction::FillTotals:
        return tell("totals.title", session::restoreTotal(*m_session, index));
    case FindingAction::ShowRule:
        return showRule(index);
    case FindingAction::Preview:
    case FindingAction::Accept:
    case FindingAction::Answer:
        return propose(action, target);
    }
}

void PanelController::actOnFormula(FindingAction action, std::size_t index)
{
    if (index >= m_session->faultyFormulas().size())
        return;
    if (action == FindingAction::ShowRule)
        return interop::showHelp(m_context, m_session->engine().messages.language(), "functions");
    m_session->cursor().goTo(m_session->faultyFormulas()[index]);
    // What is typed next belongs into the cell.
    m_frame->getComponentWindow()->setFocus();
}

void PanelController::goTo(const document::CellLocation& cell)
{
    m_session->cursor().goTo(cell);
    m_frame->getComponentWindow()->setFocus();
}

// The text's figure and the table's: one is brought to the other.
void PanelController::correct(FindingAction action, const Target& target)
{
    const Validation& validation = m_session->validations()->at(target.finding.report);
    const auto corrections =
        corrections::textCorrectionsOf(validation.findings.at(target.finding.finding), validation);
    if (*target.correction >= corrections.size())
        return;
    const corrections::TextCorrection& correction = corrections[*target.correction];
    const document::CellChange& change = correction.change;
    if (action == FindingAction::Preview)
        m_session->preview(correction);
    else if (action == FindingAction::Accept)
        tell("repair.title", session::accept(*m_session, correction));
    else
        goTo(document::CellLocation{static_cast<std::size_t>(change.sheetIndex), change.position});
}

void PanelController::propose(FindingAction action, const Target& target)
{
    const corrections::Group* const group = m_session->proposals().of(target.finding);
    if (!group)
        return;
    if (action == FindingAction::Answer) {
        const auto question = corrections::questionFor(group->proposals);
        if (question && target.answer && *target.answer < question->answers.size())
            m_session->answer(target.finding, question->answers[*target.answer]);
        return;
    }
    if (!target.proposal || *target.proposal >= group->proposals.size())
        return;
    const corrections::Proposal proposal = group->proposals[*target.proposal]; // the session may look for others
    if (action == FindingAction::Preview)
        m_session->preview(proposal);
    else
        tell("repair.title", session::accept(*m_session, target.finding, proposal));
}

void PanelController::goTo(const Target& target)
{
    const corrections::Group* const group =
        target.isProposalLine ? m_session->proposals().of(target.finding) : nullptr;
    if (group && target.proposal && *target.proposal < group->proposals.size())
        m_session->cursor().goTo(group->proposals[*target.proposal]);
    else
        m_session->cursor().goTo(target.finding);
    // What is typed next belongs into the cell.
    m_frame->getComponentWindow()->setFocus();
}

void PanelController::showRule(FindingIndex index)
{
    const Validation& validation = m_session->validations()->at(index.report);
    const rules::Rule* const rule = validation.edition->find(validation.findings.at(index.finding).rule);
    interop::showHelp(m_context, m_session->engine().messages.language(), wording::helpPageOf(rule));
}

void PanelController::explain(FindingIndex index)
{
    tell("explanation-dialog.title", explanations::ask(m_context, *m_session, index));
}

void PanelController::tell(const char* title, const std::optional<Message>& refusal)
{
    const auto& messages = m_session->engine().messages;
    if (refusal)
        interop::showNotice(m_context, m_frame, messages.text(title), messages.text(*refusal));
}

// As the menu does.
void PanelController::give(const char* command)
{
    css::frame::DispatchHelper::create(m_context)->executeDispatch(
        Reference<css::frame::XDispatchProvider>(m_frame, UNO_QUERY_THROW),
        rtl::OUString::createFromAscii(command), "_self", 0, {});
}

} // namespace gouji::sidebar
