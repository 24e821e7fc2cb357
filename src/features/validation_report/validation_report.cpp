// SPDX-License-Identifier: MPL-2.0
#include "features/validation_report/validation_report.hpp"

#include "core/output/validation_sheet.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/calc/printed_sheet.hpp"

#include <array>
#include <ctime>

namespace gouji::validation_report {

using commands::CommandContext;

namespace {

// "2026-01-15 09:30", by the clock on the wall.
std::string timeForPeople()
{
    const std::time_t time = std::time(nullptr);
    std::tm local{};
    localtime_r(&time, &local);
    std::array<char, 40> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local)};
}

// The report of last year that one is compared with: its year, and its file or sheet. Empty for none.
std::string lastYearOf(const session::Session& session, const Validation& validation)
{
    const reports::Report* const before = session.comparison().before(validation);
    if (!before)
        return {};
    const wording::Messages& messages = session.engine().messages;
    const session::LastYearChoice& choice = session.comparison().choice();
    const std::string place =
        choice.kind == session::LastYearChoice::Kind::File ? calc::fileNameOf(choice.place) : choice.place;
    if (!before->year)
        return place;
    return messages.text("report.year", {{"year", std::to_string(*before->year)}})
           + messages.text("report.separator") + place;
}

} // namespace

void show(const CommandContext& command)
{
    const auto session = command.session();
    session->validateAsAsked();
    if (session->validations()->empty())
        return command.tell("report-sheet.title", {"findings.no-report", {}});
    const auto& messages = session->engine().messages;
    const std::string file = calc::fileNameOf(session->document().url());
    const std::string time = timeForPeople();
    std::vector<std::vector<output::SheetLine>> sheets;
    for (const Validation& validation : *session->validations())
        sheets.push_back(output::validationSheet(
            validation, {file, lastYearOf(*session, validation), time, GOUJI_VERSION}, messages));
    calc::openPrintedSheets(sheets, messages.text("report-sheet.title"),
                            messages.text("report-sheet.page", {{"page", "{page}"}, {"pages", "{pages}"}}),
                            command.context);
}

} // namespace gouji::validation_report
