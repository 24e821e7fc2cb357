// SPDX-License-Identifier: MPL-2.0
#include "app/command_table.hpp"

#include "features/conversion/convert_functions.hpp"
#include "features/findings/findings.hpp"
#include "features/last_year/last_year.hpp"
#include "features/new_report/from_file.hpp"
#include "features/new_report/new_report.hpp"
#include "features/proposals/proposals.hpp"
#include "features/published_copy/published_copy.hpp"
#include "features/report_text/report_text.hpp"
#include "features/report_text/text_sections.hpp"
#include "features/submission/submission.hpp"
#include "features/validation_report/validation_report.hpp"
#include "office/interop/help.hpp"

#include <algorithm>

namespace gouji::app {

using commands::Command;
using commands::CommandContext;

namespace {

void showHelp(const CommandContext& command)
{
    interop::showHelp(command.context, command.sessions->engine().messages.language(), "index");
}

// Before a validation nobody knows.
bool hasReports(const session::Session& session)
{
    return !session.validations() || !session.validations()->empty();
}

bool hasFindings(const session::Session& session)
{
    return !session.validations() || std::ranges::any_of(*session.validations(), [](const Validation& validation) {
        return std::ranges::any_of(validation.findings, &rules::Finding::isOpen);
    });
}

bool marksShown(const session::Session& session) { return session.marks().areShown(); }

constexpr Command table[] = {
    {"Validate", Command::Needs::Spreadsheet, findings::validate},
    {"ShowSidebar", Command::Needs::Spreadsheet, findings::showSidebar},
    {"LastYear", Command::Needs::Spreadsheet, last_year::choose},
    {"ComparePublished", Command::Needs::Spreadsheet, published_copy::compare, published_copy::isCompared,
     hasReports},
    {"FillCarriedOver", Command::Needs::Spreadsheet, last_year::fillCarriedOver, nullptr, hasReports},
    {"ToggleMarks", Command::Needs::Spreadsheet, findings::toggleMarks, marksShown},
    {"ConvertSelectedFunctions", Command::Needs::Spreadsheet, conversion::convertSelectedFunctions},
    {"ConvertAllFunctions", Command::Needs::Spreadsheet, conversion::convertAllFunctions},
    {"NextFinding", Command::Needs::Spreadsheet, findings::goToNext, nullptr, hasFindings},
    {"PreviousFinding", Command::Needs::Spreadsheet, findings::goToPrevious, nullptr, hasFindings},
    {"ClearMarks", Command::Needs::Spreadsheet, findings::clearMarks, nullptr, hasFindings},
    {"Submit", Command::Needs::Spreadsheet, submission::submit, nullptr, hasReports},
    {"ValidationReport", Command::Needs::Spreadsheet, validation_report::show, nullptr, hasReports},
    {"PreviewProposal", Command::Needs::Spreadsheet, proposals::preview, nullptr, hasFindings},
    {"AcceptProposal", Command::Needs::Spreadsheet, proposals::accept, nullptr, hasFindings},
    {"FillTotals", Command::Needs::Spreadsheet, proposals::fillTotals, nullptr, hasReports},
    {"InsertFigure", Command::Needs::Spreadsheet, report_text::insertFigure, nullptr, hasReports},
    {"UpdateTextFigures", Command::Needs::Spreadsheet, report_text::updateFigures, nullptr, hasReports},
    {"TidyText", Command::Needs::Spreadsheet, report_text::tidy, nullptr, hasReports},
    {"AddTextSections", Command::Needs::Spreadsheet, report_text::addSections, nullptr, hasReports},
    {"TakeTextFromFile", Command::Needs::Spreadsheet, report_text::takeFromFile, nullptr, hasReports},
    {"NewReportFromFile", Command::Needs::Nothing, new_report::fromFile},
    {"NewReportFromDocument", Command::Needs::Nothing, new_report::fromDocument},
    {"CheckDocument", Command::Needs::Nothing, new_report::checkDocument},
    {.name = "NewReport", .needs = Command::Needs::Nothing, .run = new_report::open, .takesEdition = true},
    {"Help", Command::Needs::Nothing, showHelp},
};

} // namespace

std::span<const Command> commandTable() { return table; }

} // namespace gouji::app
