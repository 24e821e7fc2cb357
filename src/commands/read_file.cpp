// SPDX-License-Identifier: MPL-2.0
#include "commands/read_file.hpp"

#include "commands/reading_dialog.hpp"
#include "core/output/report_lines.hpp"

#include <chrono>

namespace gouji::commands {
namespace {

void tell(const CommandContext& command, const Problem& problem, const std::string& file, const char* title)
{
    Problem named = problem;
    if (problem.why.key != "file.as-told" && problem.file.empty()) // which names the file
        named.file = file;
    command.tell(title,
                 {"file.as-told", {{"why", output::problemLine(named, command.sessions->engine().messages)}}});
}

} // namespace

std::optional<std::vector<reports::Report>> readReports(const CommandContext& command, const ReadableFile& file,
                                                        const char* title)
{
    constexpr std::chrono::seconds longestForMacros(60);
    const session::Engine& engine = command.sessions->engine();
    const auto reading = program::ReadingProcess::start(command.context, file.url,
                                                        {engine.messages.language(), engine.ownRuleFolder});
    if (!reading) {
        tell(command, reading.error(), file.name, title);
        return std::nullopt;
    }
    if (!command.allowsDialogs())
        (*reading)->wait(longestForMacros);
    else if (waitFor(**reading, file.name, command.context, engine.messages) == Waited::UntilCancelled) {
        command.reply->giveUp();
        return std::nullopt;
    }
    auto reports = (*reading)->take(engine.catalogue);
    if (reports)
        return *std::move(reports);
    tell(command, reports.error(), file.name, title);
    return std::nullopt;
}

} // namespace gouji::commands
