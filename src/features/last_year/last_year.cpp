// SPDX-License-Identifier: MPL-2.0
#include "features/last_year/last_year.hpp"

#include "core/comparison/pairing.hpp"
#include "features/last_year/last_year_dialog.hpp"
#include "office/interop/deck.hpp"
#include "session/edits.hpp"

#include <algorithm>

namespace gouji::last_year {

using commands::CommandContext;
namespace {

using Kind = session::LastYearChoice::Kind;

constexpr const char* title = "last-year-dialog.title";

// The sheets on which the workbook's reports have their largest table: any of them may be last year's.
std::vector<std::string> sheetsWithReports(const session::Session& session)
{
    std::vector<std::string> sheets;
    if (!session.validations() || session.validations()->size() < 2)
        return sheets;
    for (const Validation& validation : *session.validations()) {
        const auto largest = std::ranges::max_element(
            validation.report.tables, {}, [](const reports::Table& table) { return table.cells.size(); });
        sheets.push_back(largest->sheet);
    }
    return sheets;
}

// Says what is odd about the reports that are compared now.
void tellOddities(const CommandContext& command, const session::Session& session)
{
    for (const Validation& validation : *session.validations()) {
        const reports::Report* before = session.comparison().before(validation);
        if (const auto oddity = before ? comparison::oddityOf(validation.report, *before) : std::nullopt)
            command.mention(title, *oddity);
    }
}

} // namespace

void choose(const CommandContext& command)
{
    if (!command.allowsDialogs())
        return command.tell(title, {"command.needs-dialog", {}});
    const auto session = command.session();
    if (!session->validations())
        session->validate();
    const LastYearQuestion question{session->comparison().choice(),
                                    session->comparison().isRemembered() ? Remember::InDocument : Remember::Never,
                                    sheetsWithReports(*session)};
    const auto answer = askForLastYear(command.context, session->engine().messages, question);
    if (!answer || session->ended()) // closed while the dialog was open
        return command.reply->giveUp();
    if (const auto problem = session->compareWith(answer->choice))
        return command.tell(title, *problem);
    if (answer->remember != question.remember || answer->choice != question.present) {
        const auto refusal = answer->remember == Remember::InDocument ? session::rememberLastYear(*session)
                             : session->comparison().isRemembered()   ? session::forgetLastYear(*session)
                                                                      : std::nullopt;
        if (refusal)
            command.tell(title, *refusal);
    }
    interop::showDeck(command.context, command.frame);
    tellOddities(command, *session);
}

void fillCarriedOver(const CommandContext& command)
{
    const auto session = command.session();
    session->validate();
    if (session->comparison().choice().kind == Kind::Nothing)
        choose(command);
    if (session->comparison().choice().kind == Kind::Nothing)
        return;
    if (const auto refusal = session::fillCarriedOver(*session))
        command.tell(title, *refusal);
}

} // namespace gouji::last_year
