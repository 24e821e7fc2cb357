// SPDX-License-Identifier: MPL-2.0
#include "features/findings/findings.hpp"

#include "core/wording/verdict_text.hpp"
#include "office/interop/deck.hpp"
#include "office/interop/infobar.hpp"

namespace gouji::findings {

using commands::CommandContext;

namespace {

// Why there is no finding to go to. That an empty table was explained does not fill it.
Message nothingIn(const session::Session& session)
{
    const std::vector<Validation>& validations = *session.validations();
    const wording::Messages& messages = session.engine().messages;
    if (validations.empty())
        return {"findings.no-report", {}};
    const std::string missing = wording::missingText(validations, messages);
    for (std::size_t report = 0; report < validations.size() && missing.empty(); ++report)
        if (session.document().isBeingFilledIn(report))
            return {"findings.waiting", {}};
    return missing.empty() ? Message{"findings.none", {}} : Message{"findings.incomplete", {{"missing", missing}}};
}

void goTo(const CommandContext& command, bool (session::Cursor::*step)())
{
    const auto session = command.session();
    if (!session->validations())
        session->validate();
    if (!(session->cursor().*step)())
        command.reply->refuse(nothingIn(*session));
}

} // namespace

void validate(const CommandContext& command)
{
    const auto session = command.session();
    session->validateAsAsked();
    showSidebar(command);
    command.reply->add(*session->validations());
}

void showSidebar(const CommandContext& command)
{
    interop::hideInfobar(command.frame);
    interop::showDeck(command.context, command.frame);
}

void goToNext(const CommandContext& command) { goTo(command, &session::Cursor::goToNext); }

void goToPrevious(const CommandContext& command) { goTo(command, &session::Cursor::goToPrevious); }

void toggleMarks(const CommandContext& command)
{
    const auto session = command.session();
    session->marks().areShown() ? session->hideMarks() : session->showMarks();
}

void clearMarks(const CommandContext& command) { command.session()->marks().clear(); }

} // namespace gouji::findings
