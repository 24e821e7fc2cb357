// SPDX-License-Identifier: MPL-2.0
#include "commands/findings.hpp"

#include "calc/interop/message_box.hpp"
#include "calc/navigation.hpp"

namespace gouji::commands {
namespace {

void tell(const Workplace& workplace, const char* title, const model::Message& message)
{
    const auto& messages = workplace.sessions->engine().messages;
    interop::showNotice(workplace.context, workplace.frame, messages.text(title), messages.text(message));
}

void goTo(const Workplace& workplace, bool (session::Session::*step)())
{
    const auto session = workplace.session();
    if (!session->validations())
        session->validate();
    if (!(*session.*step)())
        tell(workplace, "findings.title",
             {session->validations()->empty() ? "findings.no-report" : "findings.none", {}});
}

} // namespace

void goToNextFinding(const Workplace& workplace) { goTo(workplace, &session::Session::goToNext); }

void goToPreviousFinding(const Workplace& workplace) { goTo(workplace, &session::Session::goToPrevious); }

void clearMarks(const Workplace& workplace) { workplace.session()->clearMarks(); }

void fillTotals(const Workplace& workplace)
{
    const int sheet =
        calc::activeSheet(calc::Document(workplace.frame->getController()->getModel(), css::uno::UNO_QUERY_THROW));
    if (const auto refusal = workplace.session()->fillTotals(sheet))
        tell(workplace, "totals.title", *refusal);
}

} // namespace gouji::commands
