// SPDX-License-Identifier: MPL-2.0
#include "commands/findings.hpp"

#include "calc/navigation.hpp"

namespace gouji::commands {
namespace {

void goTo(const Workplace& workplace, bool (session::Session::*step)())
{
    const auto session = workplace.session();
    if (!session->validations())
        session->validate();
    if (!(*session.*step)())
        workplace.tell("findings.title",
                       {session->validations()->empty() ? "findings.no-report" : "findings.none", {}});
}

} // namespace

void goToNextFinding(const Workplace& workplace) { goTo(workplace, &session::Session::goToNext); }

void goToPreviousFinding(const Workplace& workplace) { goTo(workplace, &session::Session::goToPrevious); }

void clearMarks(const Workplace& workplace) { workplace.session()->clearMarks(); }

void fillTotals(const Workplace& workplace)
{
    const int sheet = calc::activeSheet(workplace.document());
    if (const auto refusal = workplace.session()->fillTotals(sheet))
        workplace.tell("totals.title", *refusal);
}

} // namespace gouji::commands
