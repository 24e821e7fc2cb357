// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/poppler.hpp"

#include "files/input/time_limit.hpp"
#include "sandbox/program.hpp"
#include "sandbox/program_search.hpp"

#include <sys/wait.h>

#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;
using sandbox::foldersIn;
using sandbox::isProgram;

constexpr std::string_view usualFolders = "/usr/bin:/usr/local/bin:/snap/bin";
constexpr const char* wordProgram = "pdftotext";
constexpr const char* pictureProgram = "pdftoppm";
// Of address space: a report takes less than a tenth.
constexpr std::size_t memory = 512u << 20;
// A report has some ten pages; a collection of reports is no report.
constexpr const char* mostPages = "60";
// Of what a program says, in bytes: 60 pages of A3 in shades of grey.
constexpr std::size_t longestOutput = 64u << 20;

std::optional<fs::path> folderOfPrograms()
{
    std::vector<fs::path> folders;
    if (const char* named = std::getenv("GOUJI_POPPLER"); named && *named) {
        folders.emplace_back(fs::absolute(named));
    } else {
        const char* path = std::getenv("PATH");
        folders = foldersIn(path ? path : "");
        for (fs::path& folder : foldersIn(usualFolders))
            folders.push_back(std::move(folder));
    }
    for (const fs::path& folder : folders) {
        if (folder.is_absolute() && isProgram(folder / wordProgram) && isProgram(folder / pictureProgram))
            return folder;
    }
    return std::nullopt;
}

Problem problem(const char* key) { return {{}, {}, {key, {}}}; }

} // namespace

Result<Poppler> Poppler::over(const fs::path& file, const Limits& limits)
{
    auto programs = folderOfPrograms();
    if (!programs)
        return problem("file.no-poppler");
    auto folder = sandbox::WorkFolder::create();
    if (!folder)
        return folder.error();
    return Poppler(std::move(*programs), fs::absolute(file), limits, std::move(*folder));
}

Result<std::string> Poppler::words() const { return run({wordProgram, {"-tsv", "-enc", "UTF-8"}}); }

Result<std::string> Poppler::pictures() const
{
    return run({pictureProgram, {"-r", "72", "-gray", "-aa", "no", "-aaVector", "no", "-thinlinemode", "solid"}});
}

Result<std::string> Poppler::run(const Run& run) const
{
    sandbox::Command command{
        {(m_programs / run.program).string(), "-q", "-l", mostPages},
        {"LC_ALL=C.UTF-8", "TMPDIR=" + m_folder->path().string(), "HOME=" + m_folder->path().string()},
        memory,
        m_limits.partBytes};
    command.words.insert(command.words.end(), run.options.begin(), run.options.end());
    command.words.push_back(m_file.string());
    if (run.program == wordProgram)
        command.words.emplace_back("-");
    auto program = sandbox::Program::start(command, *m_folder);
    if (!program)
        return program.error();
    constexpr std::chrono::milliseconds interval{200};
    const TimeLimit time(m_limits);
    std::string output;
    while (!(*program)->isSilent()) {
        (*program)->listen(interval, output);
        if (time.isOver())
            return problem("file.takes-too-long");
        if (output.size() > longestOutput)
            return problem("file.too-large");
    }
    const int status = (*program)->end();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {boost::system::in_place_value, std::move(output)};
    return problem("file.broken-pdf");
}

} // namespace gouji::files
