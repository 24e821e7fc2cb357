// SPDX-License-Identifier: MPL-2.0
#include "commands/last_year.hpp"

#include "commands/deck.hpp"
#include "commands/last_year_dialog.hpp"
#include "core/comparison/pairing.hpp"

#include <algorithm>

namespace gouji::commands {
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
void tellOddities(const Workplace& workplace, const session::Session& session)
{
    for (const Validation& validation : *session.validations()) {
        const reports::Report* before = session.lastYearOf(validation);
        if (const auto oddity = before ? comparison::oddityOf(validation.report, *before) : std::nullopt)
            workplace.mention(title, *oddity);
    }
}

} // namespace

void chooseLastYear(const Workplace& workplace)
{
    if (!workplace.allowsDialogs())
        return workplace.tell(title, {"command.needs-dialog", {}});
    const auto session = workplace.session();
    if (!session->validations())
        session->validate();
    const LastYearQuestion question{session->lastYearChoice(),
                                    session->remembersLastYear() ? Remember::InDocument : Remember::Never,
                                    sheetsWithReports(*session)};
    const auto answer = askForLastYear(workplace.context, session->engine().messages, question);
    if (!answer || session->ended()) // closed while the dialog was open
        return workplace.reply->giveUp();
    if (const auto problem = session->compareWith(answer->choice))
        return workplace.tell(title, *problem);
    if (answer->remember != question.remember || answer->choice != question.present) {
        const auto refusal = answer->remember == Remember::InDocument ? session->rememberLastYear()
                             : session->remembersLastYear()           ? session->forgetLastYear()
                                                                      : std::nullopt;
        if (refusal)
            workplace.tell(title, *refusal);
    }
    showDeck(workplace.context, workplace.frame);
    tellOddities(workplace, *session);
}

void fillCarriedOver(const Workplace& workplace)
{
    const auto session = workplace.session();
    session->validate();
    if (session->lastYearChoice().kind == Kind::Nothing)
        chooseLastYear(workplace);
    if (session->lastYearChoice().kind == Kind::Nothing)
        return;
    if (const auto refusal = session->fillCarriedOver())
        workplace.tell(title, *refusal);
}

} // namespace gouji::commands
