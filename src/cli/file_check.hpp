// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"
#include "cli/inputs.hpp"
#include "cli/last_year_reports.hpp"
#include "core/output/tally.hpp"
#include "core/wording/messages.hpp"
#include "files/office/conversions.hpp"

#include <string>
#include <vector>

namespace gouji::cli {

// What is to be told of one input.
struct FileResult {
    std::string lines;                   // of the results, in the format that was asked for
    std::vector<std::string> complaints; // one line each
    ExitStatus status = ExitStatus::Consistent;
    output::Tally tally;
};

// What checking a file takes, beside the file. Several threads use it at once.
struct FileCheck {
    const Check& request;
    const packs::Catalogue& catalogue;
    const wording::Messages& messages;
    files::Conversions& conversions;
    const LastYearReports* lastYear = nullptr; // null where nothing is compared

    FileResult operator()(const Input& input) const;
};

} // namespace gouji::cli
