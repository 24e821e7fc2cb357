// SPDX-License-Identifier: MPL-2.0
#include "cli/verify.hpp"

#include "cli/file_verification.hpp"
#include "cli/in_order.hpp"
#include "cli/interruption.hpp"
#include "cli/output.hpp"
#include "cli/printer.hpp"
#include "core/output/report_lines.hpp"
#include "files/excerpt.hpp"
#include "rule_folder/rule_folder.hpp"

#include <algorithm>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using output::VerificationTally;
using wording::Messages;

// What was verified before the run came to its end.
struct VerificationRun {
    VerificationTally tally;
    ExitStatus status = ExitStatus::Consistent;
    bool isComplete = true;
};

VerificationRun run(const FileVerification& verification, Printer& printer, Progress& progress, Inputs inputs)
{
    VerificationRun run;
    const auto take = [&](const VerificationResult& result) {
        if (isInterrupted())
            return false;
        printer.complain(result.complaints);
        run.status = std::max(run.status, result.status);
        run.tally += result.tally;
        const bool goesOn = printer.print(result.lines);
        progress.advance(1);
        return goesOn;
    };
    if (printer.isWritable())
        inOrder(verification.request.jobs, untilInterrupted(inputs), verification, take);
    run.isComplete = printer.isWritable() && !isInterrupted();
    return run;
}

ExitStatus verifyWith(const Verify& request, const packs::Catalogue& builtIn, const packs::Catalogue& catalogue,
                      const Messages& messages)
{
    const Inputs inputs(request.inputs, isForVerification);
    const RecordFolders folders;
    Progress progress("progress.verified", watchedTotalOf(inputs), messages);
    Printer printer(request.format, progress);
    if (request.format == OutputFormat::Csv)
        printer.print(output::verificationCsvHead());
    const auto done = run({request, builtIn, catalogue, messages, folders}, printer, progress, inputs);
    if (!done.isComplete) {
        printer.complain({messages.text(isInterrupted() ? "cli.interrupted" : "cli.cannot-write",
                                        {{"files", std::to_string(done.tally.files)}})});
        return ExitStatus::Unreadable;
    }
    if (request.format == OutputFormat::Text && done.tally.files > 1)
        printer.conclude(output::summaryOf(done.tally, messages));
    return done.status;
}

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
        status = verifyWith(request, catalogue, catalogue, messages);
    else if (const auto extended = rule_folder::catalogueWith(*request.rules))
        status = verifyWith(request, catalogue, *extended, messages);
    else
        complain(output::problemLine(extended.error(), messages));
    endIfInterrupted();
    return status;
}

} // namespace gouji::cli
