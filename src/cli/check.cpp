// SPDX-License-Identifier: MPL-2.0
#include "cli/check.hpp"

#include "cli/file_check.hpp"
#include "cli/in_order.hpp"
#include "cli/interruption.hpp"
#include "cli/look_ahead.hpp"
#include "cli/output.hpp"
#include "cli/printer.hpp"
#include "cli/progress.hpp"
#include "core/output/report_lines.hpp"
#include "files/excerpt.hpp"
#include "files/office/conversions.hpp"
#include "rule_folder/rule_folder.hpp"

#include <algorithm>
#include <memory>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using wording::Messages;

// More offices than that take more memory than is gained in time.
constexpr unsigned mostOffices = 4;

files::Conversions::Settings conversionsFor(const Check& request)
{
    files::Conversions::Settings settings;
    settings.offices = std::min(request.jobs, mostOffices);
    settings.isCancelled = isInterrupted;
    return settings;
}

class CheckRun {
public:
    CheckRun(const Check& request, const packs::Catalogue& catalogue, const Messages& messages)
        : m_request(request),
          m_catalogue(catalogue),
          m_messages(messages),
          m_conversions(conversionsFor(request))
    {}

    ExitStatus run()
    {
        if (m_request.previous && !readLastYear(*m_request.previous))
            return ExitStatus::Unreadable;
        checkAll();
        return m_status;
    }

private:
    void checkAll()
    {
        Inputs named(m_request.inputs);
        Progress progress("progress.checked", watchedTotalOf(named), m_messages);
        LookAhead inputs(named, m_conversions);
        Printer printer(m_request.format, progress);
        output::Tally tally;
        const FileCheck fileCheck{m_request, m_catalogue, m_messages, m_conversions, m_lastYear.get()};
        if (m_request.format == OutputFormat::Csv)
            printer.print(output::csvHead());
        const auto tell = [&](const FileResult& result) {
            if (isInterrupted())
                return false;
            printer.complain(result.complaints);
            raise(result.status);
            tally += result.tally;
            const bool goesOn = printer.print(result.lines);
            progress.advance(static_cast<std::size_t>(result.tally.files));
            return goesOn;
        };
        if (printer.isWritable())
            inOrder(m_request.jobs, untilInterrupted(inputs), fileCheck, tell);
        conclude(tally, printer);
    }

    void conclude(const output::Tally& tally, Printer& printer)
    {
        const bool isComplete = printer.isWritable() && !isInterrupted();
        if (isComplete && m_request.format == OutputFormat::Text && tally.files > 1)
            printer.conclude(output::summaryOf(tally, m_messages));
        if (printer.isWritable() && !isInterrupted())
            return;
        printer.complain({m_messages.text(isInterrupted() ? "cli.interrupted" : "cli.cannot-write",
                                          {{"files", std::to_string(tally.files)}})});
        raise(ExitStatus::Unreadable);
    }

    // What the reports are compared with. False where a named file cannot be.
    bool readLastYear(const fs::path& path)
    {
        std::error_code error;
        if (fs::is_directory(path, error))
            return indexLastYear(path);
        auto named = LastYearReports::ofFile(path, lastYearSource());
        if (named)
            m_lastYear = std::move(*named);
        else
            complain(output::problemLine(named.error(), m_messages));
        return m_lastYear != nullptr;
    }

    bool indexLastYear(const fs::path& folder)
    {
        using Index = Result<LastYearReports::FileIndex>;
        Inputs named({folder});
        Progress progress("progress.last-year", watchedTotalOf(named), m_messages);
        LookAhead inputs(named, m_conversions);
        m_lastYear = std::make_unique<LastYearReports>(lastYearSource());
        const auto read = [&](const Input& input) -> Index {
            if (input.isFile())
                return m_lastYear->indexOf(input.path);
            const bool isEmpty = input.kind == Input::Kind::FolderWithoutFiles;
            return Problem{
                files::displayName(input.path), {}, {isEmpty ? "cli.nothing-to-check" : "folder.unreadable", {}}};
        };
        inOrder(m_request.jobs, untilInterrupted(inputs), read, [&](Index index) {
            if (index) {
                m_lastYear->add(*index);
            } else {
                progress.hide();
                complain(output::problemLine(index.error(), m_messages));
                raise(ExitStatus::Unreadable);
            }
            progress.advance(1);
            return !isInterrupted();
        });
        return !isInterrupted();
    }

    LastYearReports::Source lastYearSource()
    {
        return {m_catalogue, m_conversions, m_messages.text("file.table")};
    }

    void raise(ExitStatus status) { m_status = std::max(m_status, status); }

    const Check& m_request;
    const packs::Catalogue& m_catalogue;
    const Messages& m_messages;
    files::Conversions m_conversions; // of all files, those of last year as well
    std::unique_ptr<LastYearReports> m_lastYear;
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
