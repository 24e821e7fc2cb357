// SPDX-License-Identifier: MPL-2.0
#include "cli/verify.hpp"

#include "batch/file_verification.hpp"
#include "cli/input_run.hpp"
#include "cli/rules_option.hpp"
#include "core/output/report_lines.hpp"
#include "core/output/verification_tally.hpp"

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using output::VerificationTally;
using wording::Messages;

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
        return printAll<VerificationTally>(
            {inputs, m_pace, m_conversions, m_request.format, "progress.verified", output::verificationCsvHead()},
            m_messages, [&](const batch::Input& input) { return printed(m_verification(input)); });
    }

private:
    Printed<VerificationTally> printed(batch::VerifiedInput input) const
    {
        Printed<VerificationTally> printed;
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
        return inFormat(
            m_request.format, [&] { return output::textLines(file, m_builtIn, m_messages); },
            [&] { return output::jsonLines(file, m_messages); },
            [&] { return output::csvLines(file, m_messages); });
    }

    const Verify& m_request;
    const packs::Catalogue& m_builtIn;
    const Messages& m_messages;
    const batch::Pace m_pace;
    const batch::RecordFolders m_folders;
    files::Conversions m_conversions;
    const batch::FileVerification m_verification;
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
    return withRules(request.rules, catalogue, messages, [&](const packs::Catalogue& extended) {
        return VerifyRun(request, catalogue, extended, messages).run();
    });
}

} // namespace gouji::cli
