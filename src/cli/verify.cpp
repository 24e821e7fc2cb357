// SPDX-License-Identifier: MPL-2.0
#include "cli/verify.hpp"

#include "batch/file_verification.hpp"
#include "batch/run.hpp"
#include "cli/interruption.hpp"
#include "cli/output.hpp"
#include "cli/printer.hpp"
#include "cli/progress.hpp"
#include "core/output/report_lines.hpp"
#include "core/output/verification_tally.hpp"
#include "rule_folder/rule_folder.hpp"

#include <algorithm>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using output::VerificationTally;
using wording::Messages;

// What is printed of one input.
struct Printed {
    std::string lines; // in the format that was asked for
    std::vector<Problem> complaints;
    ExitStatus status = ExitStatus::Consistent;
    VerificationTally tally;
};

class VerifyRun {
public:
    VerifyRun(const Verify& request, const packs::Catalogue& builtIn, const packs::Catalogue& catalogue,
              const Messages& messages)
        : m_request(request),
          m_builtIn(builtIn),
          m_messages(messages),
          m_pace{request.jobs, isInterrupted},
          m_conversions(batch::conversionsFor(m_pace)),
          m_verification{builtIn, catalogue, request.record, m_folders, m_conversions}
    {}

    ExitStatus run()
    {
        const batch::Inputs inputs(m_request.inputs, batch::isForVerification);
        Progress progress("progress.verified", watchedTotalOf(inputs), m_messages);
        Printer printer(m_request.format, progress);
        if (m_request.format == OutputFormat::Csv)
            printer.print(output::verificationCsvHead());
        const auto work = [&](const batch::Input& input) { return printed(m_verification(input)); };
        const auto take = [&](const Printed& result) {
            printer.complain(result.complaints, m_messages);
            m_status = std::max(m_status, result.status);
            m_tally += result.tally;
            const bool goesOn = printer.print(result.lines);
            progress.advance(1);
            return goesOn;
        };
        if (printer.isWritable())
            batch::forEachInput(inputs, m_pace, m_conversions, work, take);
        return conclude(printer);
    }

private:
    ExitStatus conclude(Printer& printer) const
    {
        if (!printer.isWritable() || isInterrupted()) {
            printer.complain(m_messages.text(isInterrupted() ? "cli.interrupted" : "cli.cannot-write",
                                             {{"files", std::to_string(m_tally.files)}}));
            return ExitStatus::Unreadable;
        }
        if (m_request.format == OutputFormat::Text && m_tally.files > 1)
            printer.conclude(output::summaryOf(m_tally, m_messages));
        return m_status;
    }

    Printed printed(batch::VerifiedInput input) const
    {
        Printed printed;
        printed.complaints = std::move(input.complaints);
        if (input.file) {
            printed.tally = output::tallyOf(*input.file);
            printed.lines = linesOf(*input.file);
        }
        if (!input.isReadInFull)
            printed.status = ExitStatus::Unreadable;
        else if (input.file && !input.file->holds())
            printed.status = ExitStatus::Inconsistent;
        return printed;
    }

    std::string linesOf(const output::VerifiedFile& file) const
    {
        switch (m_request.format) {
        case OutputFormat::Json:
            return output::jsonLines(file, m_messages);
        case OutputFormat::Csv:
            return output::csvLines(file, m_messages);
        case OutputFormat::Text:
            break;
        }
        return output::textLines(file, m_builtIn, m_messages);
    }

    const Verify& m_request;
    const packs::Catalogue& m_builtIn;
    const Messages& m_messages;
    const batch::Pace m_pace;
    const batch::RecordFolders m_folders;
    files::Conversions m_conversions;
    const batch::FileVerification m_verification;
    VerificationTally m_tally;
    ExitStatus m_status = ExitStatus::Consistent;
};

bool isFolder(const fs::path& path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

} // namespace

ExitStatus verify(const Verify& request, const packs::Catalogue& catalogue, const Messages& messages)
{
    if (request.record && isFolder(request.inputs.front())) {
        complain(messages.text("cli.usage-line", {{"why", messages.text("cli.record-of-one-file")}}));
        return ExitStatus::WrongUsage;
    }
    watchForInterruption();
    ExitStatus status = ExitStatus::Unreadable;
    if (!request.rules)
        status = VerifyRun(request, catalogue, catalogue, messages).run();
    else if (const auto extended = rule_folder::catalogueWith(*request.rules))
        status = VerifyRun(request, catalogue, *extended, messages).run();
    else
        complain(output::problemLine(extended.error(), messages));
    endIfInterrupted();
    return status;
}

} // namespace gouji::cli
