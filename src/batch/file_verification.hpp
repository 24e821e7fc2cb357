// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/inputs.hpp"
#include "batch/record_files.hpp"
#include "core/base/result.hpp"
#include "core/output/verification_lines.hpp"
#include "core/packs/catalogue.hpp"
#include "files/office/conversions.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace gouji::batch {

// What came of one input.
struct VerifiedInput {
    // Absent for a record in a folder, which is reported with its file, and for a folder with nothing to verify.
    std::optional<output::VerifiedFile> file;
    std::vector<Problem> complaints; // what to say about reading it, even where it was verified
    bool isReadInFull = true;        // false: not read, or not all of it
};

// What verifying a file takes, beside the file. Several threads use it at once.
struct FileVerification {
    const packs::Catalogue& builtIn;
    const packs::Catalogue& packs;               // the same, or with an office's own tables and rules
    std::optional<std::filesystem::path> record; // of the one file that is named
    const RecordFolders& folders;
    files::Conversions& conversions;

    VerifiedInput operator()(const Input& input) const;
};

} // namespace gouji::batch
