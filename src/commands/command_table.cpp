// SPDX-License-Identifier: MPL-2.0
#include "commands/command_table.hpp"

#include "commands/convert_functions.hpp"
#include "commands/deck.hpp"
#include "commands/findings.hpp"
#include "commands/last_year.hpp"
#include "commands/new_report.hpp"
#include "commands/submission.hpp"
#include "commands/validation_report.hpp"
#include "office/interop/help.hpp"
#include "office/interop/message_box.hpp"

#include <algorithm>

namespace gouji::commands {

namespace {

void validate(const Workplace& workplace)
{
    const auto session = workplace.session();
    session->validate();
    showDeck(workplace.context, workplace.frame);
    workplace.reply->add(*session->validations());
}

void showSidebar(const Workplace& workplace) { showDeck(workplace.context, workplace.frame); }

void toggleMarks(const Workplace& workplace)
{
    const auto session = workplace.session();
    session->marksShown() ? session->hideMarks() : session->showMarks();
}

void newReport(const Workplace& workplace)
{
    openNewReport(workplace, session::readSettings(workplace.context).defaultEdition);
}

void newReport2021(const Workplace& workplace) { openNewReport(workplace, "2021"); }

void newReport2019(const Workplace& workplace) { openNewReport(workplace, "2019"); }

void showHelp(const Workplace& workplace)
{
    interop::showHelp(workplace.context, workplace.sessions->engine().messages.language(), "index");
}

bool marksShown(const session::Session& session) { return session.marksShown(); }

constexpr Command table[] = {
    {"Validate", Command::Needs::Spreadsheet, validate},
    {"ShowSidebar", Command::Needs::Spreadsheet, showSidebar},
    {"LastYear", Command::Needs::Spreadsheet, chooseLastYear},
    {"FillCarriedOver", Command::Needs::Spreadsheet, fillCarriedOver},
    {"ToggleMarks", Command::Needs::Spreadsheet, toggleMarks, marksShown},
    {"ConvertSelectedFunctions", Command::Needs::Spreadsheet, convertSelectedFunctions},
    {"ConvertAllFunctions", Command::Needs::Spreadsheet, convertAllFunctions},
    {"NextFinding", Command::Needs::Spreadsheet, goToNextFinding},
    {"PreviousFinding", Command::Needs::Spreadsheet, goToPreviousFinding},
    {"ClearMarks", Command::Needs::Spreadsheet, clearMarks},
    {"Submit", Command::Needs::Spreadsheet, submit},
    {"ValidationReport", Command::Needs::Spreadsheet, showValidationReport},
    {"PreviewProposal", Command::Needs::Spreadsheet, previewProposal},
    {"AcceptProposal", Command::Needs::Spreadsheet, acceptProposal},
    {"FillTotals", Command::Needs::Spreadsheet, fillTotals},
    {"NewReport", Command::Needs::Nothing, newReport},
    {"NewReport2021", Command::Needs::Nothing, newReport2021},
    {"NewReport2019", Command::Needs::Nothing, newReport2019},
    {"Help", Command::Needs::Nothing, showHelp},
};

} // namespace

std::shared_ptr<session::Session> Workplace::session() const { return sessions->of(frame); }

calc::Document Workplace::document() const
{
    const css::uno::Reference<css::frame::XController> controller(frame->getController(), css::uno::UNO_SET_THROW);
    return calc::Document(controller->getModel(), css::uno::UNO_QUERY_THROW);
}

void Workplace::tell(const char* title, const Message& message) const
{
    reply->refuse(message);
    mention(title, message);
}

void Workplace::mention(const char* title, const Message& message) const
{
    if (!allowsDialogs())
        return;
    const auto& messages = sessions->engine().messages;
    interop::showNotice(context, frame, messages.text(title), messages.text(message));
}

std::span<const Command> commandTable() { return table; }

const Command* findCommand(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Command::name);
    return found == std::end(table) ? nullptr : found;
}

} // namespace gouji::commands
