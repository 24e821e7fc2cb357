// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/exit_status.hpp"
#include "cli/interruption.hpp"
#include "cli/output.hpp"
#include "core/output/report_lines.hpp"
#include "rule_folder/rule_folder.hpp"

#include <filesystem>
#include <optional>

namespace gouji::cli {

// Runs with the rules of an office's folder over the built-in ones, where one is named. A run can be interrupted.
template <typename Run>
ExitStatus withRules(const std::optional<std::filesystem::path>& folder, const packs::Catalogue& builtIn,
                     const wording::Messages& messages, Run run)
{
    watchForInterruption();
    ExitStatus status = ExitStatus::Unreadable;
    if (!folder)
        status = run(builtIn);
    else if (const auto extended = rule_folder::catalogueWith(*folder))
        status = run(*extended);
    else
        complain(output::problemLine(extended.error(), messages));
    endIfInterrupted();
    return status;
}

} // namespace gouji::cli
