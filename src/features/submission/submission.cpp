// SPDX-License-Identifier: MPL-2.0
#include "features/submission/submission.hpp"

#include "core/engine/check.hpp"
#include "core/records/digest.hpp"
#include "core/records/sidecar.hpp"
#include "core/wording/verdict_text.hpp"
#include "features/submission/submission_dialog.hpp"
#include "features/submission/submission_record.hpp"
#include "office/calc/document_property.hpp"
#include "office/calc/function_calls.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/calc/submission_copy.hpp"
#include "office/interop/deck.hpp"
#include "office/interop/message_box.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include <algorithm>
#include <set>

namespace gouji::submission {

using commands::CommandArguments;
using commands::CommandContext;
namespace {

namespace uno = css::uno;
using Validations = std::vector<Validation>;

constexpr const char* title = "submission.title";

struct Format {
    std::string_view ending;
    const char* filter;
    bool canBeRead; // by us: what was written is looked at again
};

constexpr Format formats[] = {
    {".ods", "calc8", true}, {".xlsx", "Calc MS Excel 2007 XML", true}, {".pdf", "calc_pdf_Export", false}};

const Format* formatOf(const std::string& url)
{
    const auto found =
        std::ranges::find_if(formats, [&](const Format& format) { return url.ends_with(format.ending); });
    return found == std::end(formats) ? nullptr : found;
}

int countOf(const Validations& validations, rules::Severity severity)
{
    int count = 0;
    for (const Validation& validation : validations)
        count += validation.count(severity);
    return count;
}

// Why nothing may be handed in yet.
std::optional<Message> obstacleIn(const Validations& validations)
{
    if (validations.empty())
        return Message{"findings.no-report", {}};
    for (const Validation& validation : validations)
        if (!validation.progress().isBegun())
            return Message{"submission.not-filled-in", {}};
    if (const int errors = countOf(validations, rules::Severity::Error); errors > 0)
        return Message{"submission.open-errors", {{"count", std::to_string(errors)}}};
    return std::nullopt;
}

std::string summaryOf(const Validations& validations, const wording::Messages& messages)
{
    std::string summary;
    for (const Validation& validation : validations)
        summary.append(wording::verdictLineOf(validation, messages)).append("\n");
    const bool hasHints = countOf(validations, rules::Severity::Warning) > 0
                          || countOf(validations, rules::Severity::Information) > 0;
    return summary + messages.text(hasHints ? "submission.hints-open" : "submission.nothing-open");
}

std::string proposedName(const Validation& validation, const wording::Messages& messages)
{
    const reports::Report& report = validation.report;
    std::string name = messages.text(
        "submission.file-name",
        {{"agency", report.agency}, {"year", report.year ? std::to_string(*report.year) : std::string()}});
    std::ranges::replace_if(
        name, [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos; }, '_');
    return name;
}

std::vector<std::string> screenStyles(const Validations& validations)
{
    std::set<std::string> styles;
    for (const Validation& validation : validations)
        styles.insert(validation.edition->form().screenStyles.begin(),
                      validation.edition->form().screenStyles.end());
    return {styles.begin(), styles.end()};
}

void convertFunctions(const calc::Document& document)
{
    calc::FunctionCalls calls;
    for (int index = 0; index < calc::sheetCount(document); ++index)
        calc::findFunctionCalls(document, calc::sheetAt(document, index), calls);
    std::ranges::for_each(calls.runs, calc::replaceByValues);
}

bool holdsTheSameFigures(const Validations& validations, const std::string& url, const CommandContext& command)
{
    const auto engine = command.sessions->contexts().engine();
    const packs::Catalogue& catalogue = engine->catalogue;
    const auto workbook = calc::readOtherWorkbook(command.context, url, catalogue);
    const auto copied = workbook ? engine::check(*workbook, {catalogue}) : Validations();
    return std::ranges::equal(
        validations, copied, {},
        [](const Validation& validation) { return records::figuresDigest(validation.report); },
        [](const Validation& validation) { return records::figuresDigest(validation.report); });
}

// Whether the copy may take the place of another file; who is asked for a place in a dialog has said so there.
bool mayReplace(const CommandContext& command)
{
    return CommandArguments(command.arguments).flag("Overwrite").value_or(true);
}

bool isThere(const std::string& url, const CommandContext& command)
{
    return css::ucb::SimpleFileAccess::create(command.context)->exists(interop::toUno(url));
}

// Nothing, or why the copy was not made.
std::optional<Message> makeCopy(const Validations& validations, const std::vector<records::Record>& records,
                                const SubmissionChoice& choice, const CommandContext& command)
{
    const Format* const format = formatOf(choice.url);
    if (!format)
        return Message{"submission.unknown-format", {{"file", calc::fileNameOf(choice.url)}}};
    const auto original = command.document();
    if (calc::as<css::frame::XModel>(original)->getURL() == interop::toUno(choice.url))
        return Message{"submission.same-file", {}};
    try {
        if (!mayReplace(command) && isThere(choice.url, command))
            return Message{"submission.exists", {{"file", calc::fileNameOf(choice.url)}}};
        calc::SubmissionCopy copy(command.context, original);
        if (auto refusal = copy.removeScreenOnly(screenStyles(validations)))
            return refusal;
        if (choice.functions == FunctionResults::AsValues)
            convertFunctions(copy.document());
        calc::writeProperty(copy.document(), records::recordsProperty, records::toJson(records));
        copy.store(choice.url, format->filter);
    } catch (const uno::Exception&) {
        return Message{"submission.not-written", {{"file", calc::fileNameOf(choice.url)}}};
    }
    if (format->canBeRead && !holdsTheSameFigures(validations, choice.url, command))
        return Message{"submission.copy-differs", {{"file", calc::fileNameOf(choice.url)}}};
    return std::nullopt;
}

// With the slash at its end; empty for a workbook that was never saved.
std::string folderOf(const std::string& url) { return url.substr(0, url.rfind('/') + 1); }

// What a macro wants, as far as it says.
std::optional<SubmissionChoice> choiceIn(const uno::Sequence<css::beans::PropertyValue>& values)
{
    const CommandArguments arguments(values);
    const std::string url = arguments.text("URL").value_or(std::string());
    if (url.empty())
        return std::nullopt;
    return SubmissionChoice{url, arguments.flag("FunctionsAsValues").value_or(false)
                                     ? FunctionResults::AsValues
                                     : FunctionResults::AsFormulas};
}

void addPlaces(const std::string& url, const CommandContext& command)
{
    command.reply->add("URL", uno::Any(interop::toUno(url)));
    command.reply->add("Record", uno::Any(interop::toUno(sidecarUrl(url))));
}

// Whether the user wants that, once he knows what is missing.
bool asksForIncomplete(const std::string& missing, const CommandContext& command)
{
    const auto& messages = command.sessions->engine().messages;
    return interop::ask(command.context, command.frame, messages.text(title),
                        messages.text("submission.ask-incomplete", {{"missing", missing}}));
}

} // namespace

void submit(const CommandContext& command)
{
    const auto session = command.session();
    session->validateAsAsked();
    interop::showDeck(command.context, command.frame);
    // A copy: a dialog is open for long.
    const Validations validations = *session->validations();
    command.reply->add(validations);
    if (const auto obstacle = obstacleIn(validations))
        return command.tell(title, *obstacle);
    const auto& messages = session->engine().messages;
    const auto given = choiceIn(command.arguments);
    if (!given && !command.allowsDialogs())
        return command.tell(title, {"submission.no-place", {}});
    const std::string missing = wording::missingText(validations, messages);
    if (given && !missing.empty() && !CommandArguments(command.arguments).flag("Incomplete").value_or(false))
        return command.tell(title, {"submission.incomplete", {{"missing", missing}}});
    if (!given && !missing.empty() && !asksForIncomplete(missing, command))
        return command.reply->giveUp();
    const auto choice =
        given ? given
              : askForSubmission(command.context, messages,
                                 {summaryOf(validations, messages), proposedName(validations.front(), messages),
                                  folderOf(session->document().url())});
    if (!choice || session->ended()) // closed while the dialog was open
        return command.reply->giveUp();
    const auto records = recordsOf(validations);
    if (const auto refusal = makeCopy(validations, records, *choice, command))
        return command.tell(title, *refusal);
    if (const auto refusal = writeRecord(records, choice->url, command.context))
        return command.tell(title, *refusal);
    addPlaces(choice->url, command);
    const std::string name = calc::fileNameOf(choice->url);
    command.mention(title, {"submission.done", {{"file", name}, {"record", records::sidecarNameOf(name)}}});
}

} // namespace gouji::submission
