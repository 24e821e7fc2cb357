// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/from_file.hpp"

#include "commands/read_file.hpp"
#include "core/narrative/old_figures.hpp"
#include "core/validation/judgement.hpp"
#include "core/wording/taking_over_text.hpp"
#include "features/new_report/begin_report.hpp"
#include "features/new_report/from_file_dialog.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/interop/file_picker.hpp"
#include "office/interop/text.hpp"
#include "office/program/own_program.hpp"
#include "office/writer/document_copy.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>

namespace gouji::new_report {

using commands::CommandContext;
using wording::Messages;

namespace {

constexpr const char* title = "from-file.title";
constexpr const char* purposeOfMacro = "Purpose";
constexpr const char* lastYears = "last-years";

// Where the reports come from.
struct Source {
    std::string url;      // of what is read
    std::string name;     // for people
    std::string savedUrl; // of the file, to be remembered as last year's; empty where there is none
};

const Messages& messagesOf(const CommandContext& command) { return command.sessions->engine().messages; }

std::string nameOf(const reports::Report& report, const CommandContext& command)
{
    const packs::Edition* edition = command.sessions->engine().catalogue.find(report.edition);
    return messagesOf(command).text(
        "from-file.report-name",
        {{"agency", report.agency.empty() ? messagesOf(command).text("from-file.unknown-agency") : report.agency},
         {"year", report.year ? std::to_string(*report.year) : std::string("?")},
         {"edition", edition ? edition->form().name.in(messagesOf(command).language()) : std::string()}});
}

// What the file is for; nullopt where the user gives up.
std::optional<FileUse> useOf(const std::vector<reports::Report>& reports, const CommandContext& command)
{
    const auto given = commands::CommandArguments(command.arguments).text(purposeOfMacro);
    if (given || !command.allowsDialogs())
        return FileUse{0, given == lastYears ? Purpose::LastYears : Purpose::ThisReport};
    std::vector<std::string> names;
    for (const reports::Report& report : reports)
        names.push_back(nameOf(report, command));
    return askForUse(command.context, messagesOf(command), names);
}

// Of the report's family, for the year.
const packs::Edition* editionFor(int year, const reports::Report& report, const packs::Catalogue& catalogue)
{
    const auto found = std::ranges::find_if(catalogue.editions, [&](const packs::Edition& edition) {
        return edition.form().family == report.family && edition.form().covers(year);
    });
    return found == catalogue.editions.end() ? nullptr : &*found;
}

void mentionThere(const CommandContext& command, const BegunReport& begun, const Message& message)
{
    CommandContext there = command;
    there.frame = begun.frame;
    there.mention(title, message);
}

std::vector<wording::RewrittenLine> linesOf(const std::vector<comparison::TakenOver::Cell>& cells)
{
    std::vector<wording::RewrittenLine> lines;
    for (const auto& cell : cells)
        lines.push_back({cell.ref, cell.source->figure.text, cell.source->figure.number.toString(),
                         document::addressOf(cell.source->position)});
    return lines;
}

std::string summaryOf(const BegunReport& begun, const reports::Report& report, const Source& source,
                      std::size_t otherReports, const CommandContext& command)
{
    const comparison::TakenOver& taken = begun.taken;
    wording::TakingOver taking{source.name, taken.figures};
    for (const comparison::RewrittenFigure& figure : taken.rewritten)
        taking.rewritten.push_back({figure.cell, figure.written, figure.figure.toString(),
                                    figure.sheet + " " + document::addressOf(figure.position)});
    taking.withoutPlace = linesOf(taken.withoutPlace);
    taking.missing = taken.missing;
    taking.noTables = taken.noTables;
    taking.hasYear = report.year.has_value();
    taking.hasAgency = !report.agency.empty();
    taking.paragraphs = begun.text.paragraphCount();
    taking.sectionsWithoutPlace = begun.text.withoutSheet;
    taking.otherReports = otherReports;
    return wording::textOf(taking, *begun.session->validations()->front().edition, messagesOf(command));
}

void takeFigures(const CommandContext& command, const Source& source, const reports::Report& report,
                 std::size_t otherReports)
{
    const auto begun = begin(command, {report.edition, report.agency, report.year, &report, report.sections, {}});
    if (!begun)
        return;
    command.reply->add(*begun->session->validations());
    const std::string summary = summaryOf(*begun, report, source, otherReports, command);
    command.reply->add("Summary", css::uno::Any(interop::toUno(summary)));
    mentionThere(command, *begun, {"file.as-told", {{"why", summary}}});
}

// With last year's figures marked, so that none of them stays by mistake.
std::vector<reports::Section> textOfLastYear(const reports::Report& report, const packs::Catalogue& catalogue)
{
    Validation validation;
    validation.report = report;
    if (const packs::Edition* edition = catalogue.find(report.edition)) {
        validation.edition = *edition;
        judge(nullptr, validation);
    }
    return narrative::withOldFigures(report.sections, validation.textFigures);
}

void beginNextYear(const CommandContext& command, const Source& source, const reports::Report& report)
{
    if (source.savedUrl.empty())
        return command.tell(title, {"from-file.save-first", {}});
    const packs::Catalogue& catalogue = command.sessions->engine().catalogue;
    const packs::Edition* edition =
        report.year ? editionFor(*report.year + 1, report, catalogue) : catalogue.find(report.edition);
    if (!edition)
        return command.tell(title, {"from-file.no-edition", {{"year", std::to_string(*report.year + 1)}}});
    const auto year = report.year ? std::optional(*report.year + 1) : std::nullopt;
    const auto begun = begin(command, {edition->code(), report.agency, year, nullptr,
                                       textOfLastYear(report, catalogue), source.savedUrl});
    if (!begun)
        return;
    command.reply->add(*begun->session->validations());
    if (begun->lastYearProblem)
        return mentionThere(
            command, *begun,
            {"new-report.last-year-not-read", {{"why", messagesOf(command).text(*begun->lastYearProblem)}}});
    const std::string filled =
        messagesOf(command).text(begun->opened > 0 ? "new-report.filled" : "new-report.nothing-filled",
                                 {{"file", source.name}, {"count", std::to_string(begun->opened)}});
    const std::size_t paragraphs = begun->text.paragraphCount();
    mentionThere(
        command, *begun,
        {"file.as-told",
         {{"why", paragraphs == 0 ? filled
                                  : filled + "\n"
                                        + messagesOf(command).text("from-file.old-text",
                                                                   {{"count", std::to_string(paragraphs)}})}}});
}

void makeReport(const CommandContext& command, const Source& source, std::optional<FileUse> use)
{
    const auto reports = commands::readReports(command, {source.url, source.name}, title);
    if (!reports)
        return;
    if (!use)
        use = useOf(*reports, command);
    if (!use)
        return command.reply->giveUp();
    const reports::Report& report = (*reports)[std::min(use->report, reports->size() - 1)];
    if (use->purpose == Purpose::LastYears)
        beginNextYear(command, source, report);
    else
        takeFigures(command, source, report, reports->size() - 1);
}

css::uno::Reference<css::frame::XModel> documentIn(const CommandContext& command)
{
    const auto controller = command.frame->getController();
    return controller.is() ? controller->getModel() : css::uno::Reference<css::frame::XModel>();
}

void makeReportOfDocument(const CommandContext& command, std::optional<FileUse> use)
{
    const auto document = documentIn(command);
    if (!writer::isTextDocument(document))
        return command.tell(title, {"from-file.text-only", {}});
    const css::uno::Reference<css::frame::XTitle> shown(document, css::uno::UNO_QUERY);
    const std::string name = shown.is() ? interop::toUtf8(shown->getTitle()) : std::string();
    const std::string url = interop::toUtf8(document->getURL());
    // What nobody has changed is read as it was sent: Writer may take a foreign file's tables for others.
    if (program::pathOf(url)
        && !css::uno::Reference<css::util::XModifiable>(document, css::uno::UNO_QUERY_THROW)->isModified())
        return makeReport(command, {url, calc::fileNameOf(url), url}, use);
    const auto copy = writer::DocumentCopy::of(document);
    if (!copy)
        return command.tell(title, copy.error().why);
    makeReport(command, {copy->url(), name, url}, use);
}

} // namespace

void fromFile(const CommandContext& command)
{
    auto url = commands::CommandArguments(command.arguments).text("URL");
    if (!url && !command.allowsDialogs())
        return command.tell(title, {"command.needs-dialog", {}});
    if (!url)
        url = interop::askForFile(command.context,
                                  {messagesOf(command).text("from-file.pick"),
                                   messagesOf(command).text("new-report.ask.reports"), interop::reportPatterns});
    if (!url)
        return command.reply->giveUp();
    makeReport(command, {*url, calc::fileNameOf(*url), *url}, std::nullopt);
}

void fromDocument(const CommandContext& command) { makeReportOfDocument(command, std::nullopt); }

void checkDocument(const CommandContext& command) { makeReportOfDocument(command, FileUse{}); }

} // namespace gouji::new_report
