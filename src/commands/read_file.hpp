// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::commands {

// A file that a command reads.
struct ReadableFile {
    std::string url;
    std::string name; // for people
};

// The reports in a file of any kind, read by the extension's own program; the user may cancel what takes long.
// nullopt where there are none: that is said under the title, or the user gave up.
std::optional<std::vector<reports::Report>> readReports(const CommandContext& command, const ReadableFile& file,
                                                        const char* title);

} // namespace gouji::commands
