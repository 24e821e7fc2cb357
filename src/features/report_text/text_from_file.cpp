// SPDX-License-Identifier: MPL-2.0
#include "commands/read_file.hpp"
#include "core/wording/joined.hpp"
#include "features/report_text/report_text.hpp"
#include "features/report_text/section_filling.hpp"
#include "features/report_text/text_sections.hpp"
#include "office/calc/cell_changes.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/calc/undo_step.hpp"
#include "office/interop/file_picker.hpp"

#include <algorithm>

namespace gouji::report_text {

using commands::CommandContext;
using wording::Messages;

namespace {

constexpr const char* title = "report-text.title";

std::optional<std::string> chosenFile(const CommandContext& command, const Messages& messages)
{
    if (auto given = commands::CommandArguments(command.arguments).text("URL"))
        return given;
    if (!command.allowsDialogs()) {
        command.tell(title, {"command.needs-dialog", {}});
        return std::nullopt;
    }
    auto url =
        interop::askForFile(command.context, {messages.text("from-file.pick"),
                                              messages.text("new-report.ask.reports"), interop::reportPatterns});
    if (!url)
        command.reply->giveUp();
    return url;
}

// The report of the file that has a text: that of the same year where there are several.
const reports::Report& reportWithText(const std::vector<reports::Report>& reports, const reports::Report& like)
{
    const auto same = std::ranges::find_if(
        reports, [&](const reports::Report& report) { return report.year && report.year == like.year; });
    return same == reports.end() ? reports.front() : *same;
}

std::string summaryOf(const SectionFilling& filling, const std::string& file, const Messages& messages)
{
    const std::string separator = messages.text("finding.list-separator");
    std::vector<std::string> lines{
        messages.text("report-text.taken", {{"file", file}, {"count", std::to_string(filling.paragraphCount())}})};
    if (!filling.kept.empty())
        lines.push_back(
            messages.text("report-text.kept", {{"sections", wording::joined(filling.kept, separator)}}));
    if (!filling.withoutSheet.empty())
        lines.push_back(messages.text("report-text.without-sheet",
                                      {{"sections", wording::joined(filling.withoutSheet, separator)}}));
    return wording::joined(lines, "\n");
}

} // namespace

void takeFromFile(const CommandContext& command)
{
    const auto session = command.session();
    const calc::Document document = command.document();
    const Messages& messages = session->engine().messages;
    if (const auto refusal = calc::refusalOf(document))
        return command.tell(title, *refusal);
    session->validate();
    if (session->validations()->size() != 1)
        return command.tell(title, {"report-text.not-one-report", {}});
    const auto url = chosenFile(command, messages);
    if (!url)
        return;
    const std::string name = calc::fileNameOf(*url);
    const auto reports = commands::readReports(command, {*url, name}, title);
    if (!reports || session->ended() || session->validations()->size() != 1)
        return;
    const Validation& validation = session->validations()->front();
    const SectionFilling filling =
        fillingFor(reportWithText(*reports, validation.report).sections, *validation.edition, document,
                   textSheetsOf(document, session->engine().catalogue, *session->validations()));
    if (const auto refusal = protectionOf(filling.sheetIndices(), document))
        return command.tell(title, *refusal);
    if (!filling.sheets.empty())
        calc::changeInOneStep(document, messages.text("undo.take-text"), [&] { fill(filling, document); });
    command.reply->add("Paragraphs", css::uno::Any(static_cast<sal_Int32>(filling.paragraphCount())));
    command.mention(title, {"file.as-told", {{"why", summaryOf(filling, name, messages)}}});
    session->validate();
}

} // namespace gouji::report_text
