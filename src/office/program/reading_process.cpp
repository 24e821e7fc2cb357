// SPDX-License-Identifier: MPL-2.0
#include "office/program/reading_process.hpp"

#include "core/exchange/report_json.hpp"
#include "office/program/own_program.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace gouji::program {
namespace {

// Of address space: an office that converts old formats takes the most of it.
constexpr std::size_t memory = std::size_t{4} << 30;
constexpr std::size_t fileBytes = std::size_t{1} << 30;
// Of what the program says: a report takes 20 kB.
constexpr std::size_t longestOutput = 64u << 20;
constexpr int cannotBeStarted = 127;

// What the program goes by, and nothing else.
std::vector<std::string> environmentFor(Language language)
{
    std::vector<std::string> environment{language == Language::Chinese ? "LC_ALL=zh_CN.UTF-8"
                                                                       : "LC_ALL=en_US.UTF-8"};
    for (const char* name : {"PATH", "HOME", "TMPDIR", "GOUJI_POPPLER", "GOUJI_SOFFICE"})
        if (const char* value = std::getenv(name); value && *value)
            environment.push_back(std::string(name) + "=" + value);
    // This office converts what no reader of ours reads.
    std::error_code error;
    const auto office = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error && !std::getenv("GOUJI_SOFFICE"))
        environment.push_back("GOUJI_SOFFICE=" + office.string());
    return environment;
}

// What the program wrote: reports, and in words what is wrong.
struct Said {
    std::string reports;
    std::string complaint; // the first; empty where there is none
};

Said saidIn(std::string_view output)
{
    Said said;
    while (!output.empty()) {
        const std::string_view line = output.substr(0, output.find('\n'));
        output.remove_prefix(std::min(line.size() + 1, output.size()));
        if (line.starts_with('{'))
            said.reports.append(line).append("\n");
        else if (said.complaint.empty())
            said.complaint = line;
    }
    return said;
}

Problem problem(const char* key) { return Problem{{}, {}, {key, {}}}; }

} // namespace

Result<std::unique_ptr<ReadingProcess>>
ReadingProcess::start(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                      const ReadingSettings& settings)
{
    const auto path = pathOf(url);
    if (!path)
        return problem("from-file.not-local");
    sandbox::Command command{ownProgram(context), environmentFor(settings.language), memory, fileBytes};
    if (command.words.empty())
        return problem("file.no-own-program");
    command.words.emplace_back("read");
    if (const auto rules = settings.ruleFolder.empty() ? std::nullopt : pathOf(settings.ruleFolder)) {
        command.words.emplace_back("--rules");
        command.words.push_back(rules->string());
    }
    command.words.emplace_back("--");
    command.words.push_back(path->string());
    auto folder = sandbox::WorkFolder::create();
    if (!folder)
        return folder.error();
    std::unique_ptr<ReadingProcess> reading(new ReadingProcess());
    reading->m_folder = std::move(*folder);
    auto program = sandbox::Program::start(command, *reading->m_folder);
    if (!program)
        return program.error();
    reading->m_program = std::move(*program);
    return reading;
}

bool ReadingProcess::wait(std::chrono::milliseconds longest)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + longest;
    while (!m_program->isSilent() && m_output.size() < longestOutput) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0)
            return false;
        m_program->listen(left, m_output);
    }
    return true;
}

Result<std::vector<reports::Report>> ReadingProcess::take(const packs::Catalogue& catalogue)
{
    const bool isReadInTime = m_program->isSilent();
    const int status = m_program->end();
    if (!isReadInTime)
        return problem("file.takes-too-long");
    if (!WIFEXITED(status))
        return problem("file.reader-ended");
    if (WEXITSTATUS(status) == cannotBeStarted)
        return problem("file.no-own-program");
    const Said said = saidIn(m_output);
    if (WEXITSTATUS(status) != 0)
        return Problem{
            {}, {}, {said.complaint.empty() ? "file.reader-ended" : "file.as-told", {{"why", said.complaint}}}};
    auto reports = exchange::reportsIn(said.reports, catalogue);
    if (reports && reports->empty())
        return problem("file.no-standard-table");
    return reports;
}

Result<std::vector<reports::Report>> readReports(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                 const std::string& url, const ReadingSettings& settings,
                                                 const packs::Catalogue& catalogue)
{
    constexpr std::chrono::seconds longest(30);
    const auto reading = ReadingProcess::start(context, url, settings);
    if (!reading)
        return reading.error();
    (*reading)->wait(longest);
    return (*reading)->take(catalogue);
}

} // namespace gouji::program
