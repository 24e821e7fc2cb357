// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"
#include "cli/inputs.hpp"
#include "cli/record_files.hpp"
#include "core/output/verification_tally.hpp"
#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::cli {

// What there is to say of one input; nothing of a record in a folder, which is reported with its file.
struct VerificationResult {
    std::string lines;                   // in the format that was asked for
    std::vector<std::string> complaints; // one line each
    ExitStatus status = ExitStatus::Consistent;
    output::VerificationTally tally;
};

// What verifying a file takes, beside the file. Nothing in it changes: several threads use it at once.
struct FileVerification {
    const Verify& request;
    const packs::Catalogue& builtIn;
    const packs::Catalogue& catalogue; // the same, or with an office's own tables and rules
    const wording::Messages& messages;
    const RecordFolders& folders;

    VerificationResult operator()(const Input& input) const;
};

} // namespace gouji::cli
