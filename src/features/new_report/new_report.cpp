// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/new_report.hpp"

#include "features/new_report/begin_report.hpp"
#include "features/new_report/last_year_file.hpp"
#include "features/new_report/new_report_dialog.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/calc/templates.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <charconv>
#include <chrono>

namespace gouji::new_report {

using commands::CommandContext;

namespace {

constexpr const char* title = "new-report.title";

// Reports are made in the January after their year.
int yearToReport(const forms::Form& form)
{
    const std::chrono::year_month_day today(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    const int year = static_cast<int>(today.year()) - 1;
    return form.covers(year) ? year : form.lastYear.value_or(form.firstYear);
}

std::string urlOf(const session::Session& session) { return session.document().url(); }

// The report that the window shows may be last year's.
void proposeFromOpenReport(const CommandContext& command, const forms::Form& form, ReportFacts& facts)
{
    const auto session = command.session();
    if (!session || !session->validations() || session->validations()->empty())
        return;
    const reports::Report& shown = session->validations()->front().report;
    if (!shown.agency.empty())
        facts.agency = shown.agency;
    const std::string url = urlOf(*session);
    if (!shown.year || url.empty() || !form.covers(*shown.year + 1))
        return;
    facts.year = std::to_string(*shown.year + 1);
    facts.lastYearUrl = url;
}

ReportFacts proposal(const CommandContext& command, const forms::Form& form, const session::Settings& settings)
{
    ReportFacts facts{settings.agency, std::to_string(yearToReport(form)), {}, settings.reportFolder};
    proposeFromOpenReport(command, form, facts);
    if (facts.lastYearUrl.empty() && !facts.folder.empty())
        facts.lastYearUrl = lastYearFileIn(command.context, facts.folder, std::stoi(facts.year) - 1);
    return facts;
}

// What a macro gives along.
ReportFacts factsOf(const commands::CommandArguments& arguments)
{
    return {arguments.text("Agency").value_or(""), arguments.text("Year").value_or(""),
            arguments.text("LastYear").value_or("")};
}

// Four digits; nullopt for anything else.
std::optional<int> yearIn(const std::string& text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool isYear = error == std::errc() && end == text.data() + text.size() && text.size() == 4;
    return isYear ? std::optional(year) : std::nullopt;
}

void remember(const ReportFacts& facts, const CommandContext& command, session::Settings settings)
{
    const session::Settings before = settings;
    if (!facts.agency.empty())
        settings.agency = facts.agency;
    if (!facts.lastYearUrl.empty())
        settings.reportFolder = facts.lastYearUrl.substr(0, facts.lastYearUrl.rfind('/'));
    if (settings != before)
        session::writeSettings(settings, command.context);
}

// In the window of the new report.
void tellWhatWasFilled(const CommandContext& command, const ReportFacts& facts, const BegunReport& begun)
{
    CommandContext there = command;
    there.frame = begun.frame;
    const std::string file = calc::fileNameOf(facts.lastYearUrl);
    if (begun.lastYearProblem)
        there.mention(title, {"new-report.last-year-not-read",
                              {{"why", there.sessions->engine().messages.text(*begun.lastYearProblem)}}});
    else if (begun.opened > 0)
        there.mention(title, {"new-report.filled", {{"file", file}, {"count", std::to_string(begun.opened)}}});
    else if (!facts.lastYearUrl.empty())
        there.mention(title, {"new-report.nothing-filled", {{"file", file}}});
}

} // namespace

void open(const CommandContext& command)
{
    const session::Settings settings = session::readSettings(command.context);
    const reports::EditionCode code(command.edition.empty() ? settings.defaultEdition : command.edition);
    const packs::Edition* edition = command.sessions->engine().catalogue.find(code);
    if (!edition || !calc::templateUrl(command.context, code.text()))
        return command.tell(title, {"new-report.no-template", {{"edition", code.text()}}});
    ReportFacts facts = factsOf(commands::CommandArguments(command.arguments));
    if (command.allowsDialogs()) {
        auto answer = askForFacts(command.context, command.sessions->engine().messages,
                                  proposal(command, edition->form(), settings));
        if (!answer)
            return command.reply->giveUp();
        facts = *std::move(answer);
    }
    const auto year = yearIn(facts.year);
    if (!facts.year.empty() && !year)
        return command.tell(title, {"new-report.bad-year", {}});
    const auto begun = begin(command, {code, facts.agency, year, nullptr, {}, facts.lastYearUrl});
    if (!begun)
        return;
    if (command.allowsDialogs())
        remember(facts, command, settings);
    command.reply->add(*begun->session->validations());
    tellWhatWasFilled(command, facts, *begun);
}

} // namespace gouji::new_report
