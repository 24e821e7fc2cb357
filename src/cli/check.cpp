// SPDX-License-Identifier: MPL-2.0
#include "cli/check.hpp"

#include "batch/file_check.hpp"
#include "batch/gap_problems.hpp"
#include "batch/run.hpp"
#include "cli/interruption.hpp"
#include "cli/output.hpp"
#include "cli/printer.hpp"
#include "cli/progress.hpp"
#include "core/output/report_lines.hpp"
#include "core/output/tally.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"
#include "rule_folder/rule_folder.hpp"

#include <algorithm>
#include <memory>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using batch::CheckedInput;
using batch::LastYearReports;
using wording::Messages;

// What is printed of one input.
struct Printed {
    std::string lines; // in the format that was asked for
    std::vector<Problem> complaints;
    ExitStatus status = ExitStatus::Consistent;
    output::Tally tally;
};

std::string linesOf(const output::CheckedFile& checked, OutputFormat format, const Messages& messages)
{
    switch (format) {
    case OutputFormat::Json:
        return output::jsonLines(checked, messages);
    case OutputFormat::Csv:
        return output::csvLines(checked, messages);
    case OutputFormat::Text:
        break;
    }
    return output::textLines(checked, messages);
}

Printed printed(CheckedInput input, OutputFormat format, const Messages& messages)
{
    Printed printed;
    printed.complaints = std::move(input.complaints);
    if (input.file) {
        printed.tally = output::tallyOf(*input.file);
        printed.lines = linesOf(*input.file, format, messages);
    }
    if (!input.isReadInFull)
        printed.status = ExitStatus::Unreadable;
    else if (printed.tally.inconsistent > 0)
        printed.status = ExitStatus::Inconsistent;
    return printed;
}

class CheckRun {
public:
    CheckRun(const Check& request, const packs::Catalogue& catalogue, const Messages& messages)
        : m_request(request),
          m_catalogue(catalogue),
          m_messages(messages),
          m_pace{request.jobs, isInterrupted},
          m_conversions(batch::conversionsFor(m_pace))
    {}

    ExitStatus run()
    {
        if (m_request.previous && !readLastYear(*m_request.previous))
            return ExitStatus::Unreadable;
        if (m_request.text && !readText(*m_request.text))
            return ExitStatus::Unreadable;
        checkAll();
        return m_status;
    }

private:
    void checkAll()
    {
        const batch::Inputs inputs(m_request.inputs);
        Progress progress("progress.checked", watchedTotalOf(inputs), m_messages);
        Printer printer(m_request.format, progress);
        output::Tally tally;
        const batch::FileCheck check{
            m_catalogue,   m_request.edition, m_request.repairing,   tableWord(),
            m_conversions, m_lastYear.get(),  m_request.textFigures, m_text ? &*m_text : nullptr};
        if (m_request.format == OutputFormat::Csv)
            printer.print(output::csvHead());
        const auto work = [&](const batch::Input& input) {
            return printed(check(input), m_request.format, m_messages);
        };
        const auto take = [&](const Printed& result) {
            printer.complain(result.complaints, m_messages);
            raise(result.status);
            tally += result.tally;
            const bool goesOn = printer.print(result.lines);
            progress.advance(static_cast<std::size_t>(result.tally.files));
            return goesOn;
        };
        if (printer.isWritable())
            batch::forEachInput(inputs, m_pace, m_conversions, work, take);
        conclude(tally, printer);
    }

    void conclude(const output::Tally& tally, Printer& printer)
    {
        const bool isComplete = printer.isWritable() && !isInterrupted();
        if (isComplete && m_request.format == OutputFormat::Text && tally.files > 1)
            printer.conclude(output::summaryOf(tally, m_messages));
        if (printer.isWritable() && !isInterrupted())
            return;
        printer.complain(m_messages.text(isInterrupted() ? "cli.interrupted" : "cli.cannot-write",
                                         {{"files", std::to_string(tally.files)}}));
        raise(ExitStatus::Unreadable);
    }

    // What the reports are compared with. False where a named file cannot be, or where the user had enough.
    bool readLastYear(const fs::path& path)
    {
        std::error_code error;
        if (fs::is_directory(path, error))
            return indexLastYear(path);
        auto named = LastYearReports::ofFile(path, lastYearSource());
        if (!named) {
            complain(output::problemLine(named.error(), m_messages));
            return false;
        }
        m_lastYear = std::move(*named);
        complainOf(m_lastYear->gaps());
        return true;
    }

    // The text of the report. False where it cannot be read.
    bool readText(const fs::path& path)
    {
        files::Gaps gaps;
        auto text = files::readWorkbook(path, {}, tableWord(), {&gaps, &m_conversions});
        if (!text) {
            complain(output::problemLine(text.error(), m_messages));
            return false;
        }
        complainOf(batch::problemsOf(gaps, files::displayName(path)));
        m_text = std::move(*text);
        return true;
    }

    bool indexLastYear(const fs::path& folder)
    {
        Progress progress("progress.last-year", watchedTotalOf(batch::Inputs({folder})), m_messages);
        m_lastYear =
            batch::indexFolder(folder, m_pace, lastYearSource(), [&](const std::vector<Problem>& problems) {
                if (!problems.empty())
                    progress.hide();
                complainOf(problems);
                progress.advance(1);
            });
        return !isInterrupted();
    }

    void complainOf(const std::vector<Problem>& problems)
    {
        for (const Problem& problem : problems) {
            complain(output::problemLine(problem, m_messages));
            raise(ExitStatus::Unreadable);
        }
    }

    std::string tableWord() const { return m_messages.text("file.table"); }
    LastYearReports::Source lastYearSource() { return {m_catalogue, m_conversions, tableWord()}; }
    void raise(ExitStatus status) { m_status = std::max(m_status, status); }

    const Check& m_request;
    const packs::Catalogue& m_catalogue;
    const Messages& m_messages;
    const batch::Pace m_pace;
    files::Conversions m_conversions; // of all files, those of last year as well
    std::unique_ptr<LastYearReports> m_lastYear;
    std::optional<document::Document> m_text;
    ExitStatus m_status = ExitStatus::Consistent;
};

ExitStatus checkWith(const packs::Catalogue& catalogue, const Check& request, const Messages& messages)
{
    watchForInterruption();
    const ExitStatus status = CheckRun(request, catalogue, messages).run();
    endIfInterrupted();
    return status;
}

} // namespace

ExitStatus check(const Check& request, const packs::Catalogue& catalogue, const Messages& messages)
{
    if (!request.rules)
        return checkWith(catalogue, request, messages);
    const auto extended = rule_folder::catalogueWith(*request.rules);
    if (extended)
        return checkWith(*extended, request, messages);
    complain(output::problemLine(extended.error(), messages));
    return ExitStatus::Unreadable;
}

} // namespace gouji::cli
