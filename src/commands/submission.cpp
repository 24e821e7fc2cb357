// SPDX-License-Identifier: MPL-2.0
#include "commands/submission.hpp"

#include "calc/interop/message_box.hpp"
#include "calc/interop/text.hpp"
#include "calc/other_workbook.hpp"
#include "calc/submission_copy.hpp"
#include "commands/deck.hpp"
#include "commands/function_calls.hpp"
#include "commands/submission_dialog.hpp"
#include "core/presentation/verdict_text.hpp"
#include "core/record/digest.hpp"
#include "core/record/sidecar.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <set>

namespace gouji::commands {
namespace {

namespace uno = css::uno;
using model::Message;
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

std::string summaryOf(const Validations& validations, const presentation::Messages& messages)
{
    std::string summary;
    for (const Validation& validation : validations)
        summary.append(presentation::verdictLineOf(validation, messages)).append("\n");
    const bool hasHints = countOf(validations, rules::Severity::Warning) > 0
                          || countOf(validations, rules::Severity::Information) > 0;
    return summary + messages.text(hasHints ? "submission.hints-open" : "submission.nothing-open");
}

std::string proposedName(const Validation& validation, const presentation::Messages& messages)
{
    const model::Report& report = validation.report;
    std::string name = messages.text(
        "submission.file-name",
        {{"agency", report.agency}, {"year", report.year ? std::to_string(*report.year) : std::string()}});
    std::ranges::replace_if(
        name, [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos; }, '_');
    return name;
}

// ISO 8601, with its offset from UTC.
std::string now()
{
    const std::time_t time = std::time(nullptr);
    std::tm local{};
    localtime_r(&time, &local);
    std::array<char, 40> text{};
    const std::string_view written(text.data(),
                                   std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local));
    // The standard function writes +0800, the standard wants +08:00.
    return std::string(written.substr(0, written.size() - 2))
        .append(":")
        .append(written.substr(written.size() - 2));
}

std::vector<record::Record> recordsOf(const Validations& validations)
{
    std::vector<record::Record> records;
    const std::string time = now();
    for (const Validation& validation : validations)
        records.push_back(record::recordOf(validation, time, "Gouji " GOUJI_VERSION));
    return records;
}

std::vector<std::string> screenStyles(const Validations& validations)
{
    std::set<std::string> styles;
    for (const Validation& validation : validations)
        styles.insert(validation.edition->screenStyles.begin(), validation.edition->screenStyles.end());
    return {styles.begin(), styles.end()};
}

void convertFunctions(const calc::Document& document)
{
    FunctionCalls calls;
    for (int index = 0; index < calc::sheetCount(document); ++index)
        findFunctionCalls(document, calc::sheetAt(document, index), calls);
    std::ranges::for_each(calls.runs, replaceByValues);
}

std::string bytesOf(const std::string& url, const uno::Reference<uno::XComponentContext>& context)
{
    const auto stream = css::ucb::SimpleFileAccess::create(context)->openFileRead(interop::toUno(url));
    std::string bytes;
    uno::Sequence<sal_Int8> piece;
    constexpr sal_Int32 atOnce = 1 << 20;
    while (const sal_Int32 count = stream->readBytes(piece, atOnce))
        bytes.append(reinterpret_cast<const char*>(piece.getConstArray()), static_cast<std::size_t>(count));
    return bytes;
}

void writeText(const std::string& text, const std::string& url,
               const uno::Reference<uno::XComponentContext>& context)
{
    const auto pipe = css::io::TempFile::create(context);
    pipe->getOutputStream()->writeBytes(
        {reinterpret_cast<const sal_Int8*>(text.data()), static_cast<sal_Int32>(text.size())});
    pipe->seek(0);
    css::ucb::SimpleFileAccess::create(context)->writeFile(interop::toUno(url), pipe->getInputStream());
}

// The folder of a file, with the slash at its end.
std::string folderOf(const std::string& url) { return url.substr(0, url.rfind('/') + 1); }

// Beside the copy: its own URL with an ending more, for that ending needs no escaping.
std::string sidecarUrl(const std::string& url)
{
    return folderOf(url) + record::sidecarNameOf(url.substr(url.rfind('/') + 1));
}

bool holdsTheSameFigures(const Validations& validations, const std::string& url, const Workplace& workplace)
{
    const auto& catalogue = workplace.sessions->engine().catalogue;
    const auto workbook = calc::readOtherWorkbook(workplace.context, url, catalogue);
    const auto copied = workbook ? validate(*workbook, catalogue) : Validations();
    return std::ranges::equal(
        validations, copied, {},
        [](const Validation& validation) { return record::figuresDigest(validation.report); },
        [](const Validation& validation) { return record::figuresDigest(validation.report); });
}

// Nothing, or why the copy was not made.
std::optional<Message> makeCopy(const Validations& validations, const std::vector<record::Record>& records,
                                const SubmissionChoice& choice, const Workplace& workplace)
{
    const Format* const format = formatOf(choice.url);
    if (!format)
        return Message{"submission.unknown-format", {{"file", calc::fileNameOf(choice.url)}}};
    const auto original = workplace.document();
    if (calc::as<css::frame::XModel>(original)->getURL() == interop::toUno(choice.url))
        return Message{"submission.same-file", {}};
    try {
        calc::SubmissionCopy copy(workplace.context, original);
        if (auto refusal = copy.removeScreenOnly(screenStyles(validations)))
            return refusal;
        if (choice.functions == FunctionResults::AsValues)
            convertFunctions(copy.document());
        copy.setProperty(std::string(record::propertyName), record::toJson(records));
        copy.store(choice.url, format->filter);
    } catch (const uno::Exception&) {
        return Message{"submission.not-written", {{"file", calc::fileNameOf(choice.url)}}};
    }
    if (format->canBeRead && !holdsTheSameFigures(validations, choice.url, workplace))
        return Message{"submission.copy-differs", {{"file", calc::fileNameOf(choice.url)}}};
    return std::nullopt;
}

std::optional<Message> writeRecord(const std::vector<record::Record>& records, const std::string& url,
                                   const Workplace& workplace)
{
    const std::string name = calc::fileNameOf(url);
    try {
        const std::string digest = record::digestOf(bytesOf(url, workplace.context));
        writeText(record::toSidecar(records, {name, digest}), sidecarUrl(url), workplace.context);
    } catch (const uno::Exception&) {
        return Message{"submission.record-not-written", {{"file", name}, {"record", record::sidecarNameOf(name)}}};
    }
    return std::nullopt;
}

// What a macro wants, as far as it says.
std::optional<SubmissionChoice> choiceIn(const uno::Sequence<css::beans::PropertyValue>& arguments)
{
    SubmissionChoice choice;
    for (const auto& argument : arguments) {
        rtl::OUString url;
        bool asValues = false;
        if (argument.Name == "URL" && (argument.Value >>= url))
            choice.url = interop::toUtf8(url);
        if (argument.Name == "FunctionsAsValues" && (argument.Value >>= asValues) && asValues)
            choice.functions = FunctionResults::AsValues;
    }
    return choice.url.empty() ? std::nullopt : std::optional(choice);
}

// Whether a macro wants a report to be handed in that is not finished.
bool mayBeIncomplete(const uno::Sequence<css::beans::PropertyValue>& arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const auto& argument) {
        bool isWanted = false;
        return argument.Name == "Incomplete" && (argument.Value >>= isWanted) && isWanted;
    });
}

// Whether the user wants that, once he knows what is missing.
bool asksForIncomplete(const std::string& missing, const Workplace& workplace)
{
    const auto& messages = workplace.sessions->engine().messages;
    return interop::ask(workplace.context, workplace.frame, messages.text(title),
                        messages.text("submission.incomplete", {{"missing", missing}}));
}

} // namespace

void submit(const Workplace& workplace)
{
    const auto session = workplace.session();
    session->validate();
    showDeck(workplace.context, workplace.frame);
    // A copy: a dialog is open for long.
    const Validations validations = *session->validations();
    if (const auto obstacle = obstacleIn(validations))
        return workplace.tell(title, *obstacle);
    const auto& messages = session->engine().messages;
    const auto given = choiceIn(workplace.arguments);
    const std::string missing = presentation::missingText(validations, messages);
    if (given && !missing.empty() && !mayBeIncomplete(workplace.arguments))
        return workplace.tell(title, {"submission.incomplete-by-macro", {{"missing", missing}}});
    if (!given && !missing.empty() && !asksForIncomplete(missing, workplace))
        return;
    const auto choice =
        given ? given
              : askForSubmission(workplace.context, messages,
                                 {summaryOf(validations, messages), proposedName(validations.front(), messages)});
    if (!choice || session->ended()) // closed while the dialog was open
        return;
    const auto records = recordsOf(validations);
    if (const auto refusal = makeCopy(validations, records, *choice, workplace))
        return workplace.tell(title, *refusal);
    if (const auto refusal = writeRecord(records, choice->url, workplace))
        return workplace.tell(title, *refusal);
    const std::string name = calc::fileNameOf(choice->url);
    if (!given)
        workplace.tell(title, {"submission.done", {{"file", name}, {"record", record::sidecarNameOf(name)}}});
}

} // namespace gouji::commands
