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

} // namespace

void show(const CommandContext& command)
{
    const auto session = command.session();
    session->validateAsAsked();
    if (session->validations()->empty())
        return command.tell("report-sheet.title", {"findings.no-report", {}});
    const auto& messages = session->engine().messages;
    const auto lines = output::validationSheet(
        *session->validations(),
        {calc::fileNameOf(session->document().url()), timeForPeople(), "Gouji " GOUJI_VERSION}, messages);
    calc::openPrintedSheet(lines, messages.text("report-sheet.title"), command.context);
}

} // namespace gouji::validation_report
