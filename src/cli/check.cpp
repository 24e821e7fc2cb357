// SPDX-License-Identifier: MPL-2.0
#include "cli/check.hpp"

#include "batch/aliases_file.hpp"
#include "batch/file_check.hpp"
#include "batch/gap_problems.hpp"
#include "cli/input_run.hpp"
#include "cli/rules_option.hpp"
#include "core/output/report_lines.hpp"
#include "core/output/tally.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <memory>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using batch::CheckedInput;
using batch::LastYearReports;
using wording::Messages;

std::string linesOf(const output::CheckedFile& checked, const Check& request, const Messages& messages)
{
    return inFormat(
        request.format, [&] { return output::textLines(checked, messages, request.listing); },
        [&] { return output::jsonLines(checked, messages); }, [&] { return output::csvLines(checked, messages); });
}

Printed<output::Tally> printed(CheckedInput input, const Check& request, const Messages& messages)
{
    Printed<output::Tally> printed;
    printed.complaints = std::move(input.complaints);
    if (input.file) {
        printed.tally = output::tallyOf(*input.file);
        printed.lines = linesOf(*input.file, request, messages);
    }
    printed.watched = static_cast<std::size_t>(printed.tally.files);
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
        if (m_request.aliases && !readAliases(*m_request.aliases))
            return ExitStatus::Unreadable;
        if (m_request.previous && !readLastYear(*m_request.previous))
            return ExitStatus::Unreadable;
        std::error_code error;
        if (m_request.text && fs::is_directory(m_request.inputs.front(), error)) {
            complain(m_messages.text("cli.text-of-one-file"));
            return ExitStatus::WrongUsage;
        }
        if (m_request.text && !readText(*m_request.text))
            return ExitStatus::Unreadable;
        const ExitStatus status = checkAll();
        return std::max(m_status, status);
    }

private:
    ExitStatus checkAll()
    {
        const batch::Inputs inputs(m_request.inputs);
        const batch::FileCheck check{
            m_catalogue,   m_request.edition, m_request.repairing,   tableWord(),
            m_conversions, m_lastYear.get(),  m_request.textFigures, m_text ? &*m_text : nullptr};
        const ExitStatus status = printAll<output::Tally>(
            {inputs, m_pace, m_conversions, m_request.format, "progress.checked", output::csvHead(m_messages)},
            m_messages, [&](const batch::Input& input) { return printed(check(input), m_request, m_messages); });
        if (!isInterrupted())
            listWithoutPartner();
        return status;
    }

    // Names that are one body's. False where the file cannot be read.
    bool readAliases(const fs::path& path)
    {
        const auto aliases = batch::readAliases(path);
        if (aliases)
            m_aliases = *aliases;
        else
            complain(output::problemLine(aliases.error(), m_messages));
        return aliases.has_value();
    }

    // Reports of last year that nothing was compared with: a body may be missing this year, or be called
    // otherwise.
    void listWithoutPartner() const
    {
        std::error_code error;
        const auto isFolder = [&](const fs::path& input) { return fs::is_directory(input, error); };
        if (!m_lastYear || std::ranges::none_of(m_request.inputs, isFolder))
            return;
        for (const LastYearReports::Identity& report : m_lastYear->withoutPartner())
            complain(m_messages.text("last-year.without-partner",
                                     {{"agency", report.agency}, {"period", comparison::textOf(report.time)}}));
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
            m_status = ExitStatus::Unreadable;
        }
    }

    std::string tableWord() const { return m_messages.text("file.table"); }
    LastYearReports::Source lastYearSource() { return {m_catalogue, m_conversions, tableWord(), m_aliases}; }

    const Check& m_request;
    const packs::Catalogue& m_catalogue;
    const Messages& m_messages;
    const batch::Pace m_pace;
    files::Conversions m_conversions; // of all files, those of last year as well
    comparison::Aliases m_aliases;
    std::unique_ptr<LastYearReports> m_lastYear;
    std::optional<document::Document> m_text;
    ExitStatus m_status = ExitStatus::Consistent; // of the reports of last year and of the text
};

} // namespace

ExitStatus check(const Check& request, const packs::Catalogue& catalogue, const Messages& messages)
{
    return withRules(request.rules, catalogue, messages, [&](const packs::Catalogue& extended) {
        return CheckRun(request, extended, messages).run();
    });
}

} // namespace gouji::cli
