// SPDX-License-Identifier: MPL-2.0
#include "sandbox/work_folder.hpp"

#include "sandbox/descriptors.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace gouji::sandbox {
namespace {

namespace fs = std::filesystem;

// Reads until the other end of the pipe is closed, which is when the process that made the folder has ended or
// does not need it any more. What would end that process does not end this one.
[[noreturn]] void keep(const fs::path& folder, int pipe)
{
    setpgid(0, 0);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        std::signal(signal, SIG_IGN);
    dup2(pipe, STDIN_FILENO);
    closeDescriptorsFrom(STDIN_FILENO + 1);
    std::set<pid_t> groups;
    pid_t group = 0;
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, &group, sizeof group);
        if (got < 0 && errno == EINTR)
            continue;
        if (got != sizeof group)
            break;
        if (group > 0)
            groups.insert(group);
        else
            groups.erase(-group);
    }
    for (const pid_t running : groups)
        kill(-running, SIGKILL);
    std::error_code error;
    // What is being ended may just write a file.
    for (int attempt = 0; attempt < 10 && fs::exists(folder, error); ++attempt)
        fs::remove_all(folder, error);
    _exit(0);
}

} // namespace

Result<std::unique_ptr<WorkFolder>> WorkFolder::create()
{
    const auto problem = [](const char* key) { return Problem{{}, {}, {key, {}}}; };
    std::error_code error;
    std::string name = (fs::temp_directory_path(error) / "gouji-XXXXXX").string();
    if (error || !mkdtemp(name.data()))
        return problem("file.no-temporary-folder");
    fs::path path = fs::absolute(name);
    std::array<int, 2> ends{-1, -1};
    const pid_t keeper = pipe2(ends.data(), O_CLOEXEC) == 0 ? fork() : -1;
    if (keeper == 0) {
        close(ends[1]);
        keep(path, ends[0]);
    }
    close(ends[0]);
    if (keeper < 0) {
        close(ends[1]);
        fs::remove_all(path, error);
        return problem("file.no-process");
    }
    return std::unique_ptr<WorkFolder>(new WorkFolder(std::move(path), keeper, ends[1]));
}

WorkFolder::~WorkFolder()
{
    close(m_pipe);
    while (waitpid(m_keeper, nullptr, 0) < 0 && errno == EINTR) {
    }
}

// So few bytes are written at once.
void WorkFolder::send(pid_t group) const
{
    while (write(m_pipe, &group, sizeof group) < 0 && errno == EINTR) {
    }
}

} // namespace gouji::sandbox
