// SPDX-License-Identifier: MPL-2.0
#include "sandbox/program.hpp"

#include "sandbox/descriptors.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

namespace gouji::sandbox {
namespace {

// Of a shell that finds no program.
constexpr int cannotBeStarted = 127;

void limitTo(int resource, std::size_t most)
{
    const rlimit limit{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limit);
}

std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const std::string& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

// Between fork and exec, where another thread may hold any lock: system calls alone.
[[noreturn]] void become(char* const* words, char* const* environment, const Command& command, const char* folder,
                         int pipe)
{
    setpgid(0, 0);
    // What this process handles or ignores, the program does by default.
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
        std::signal(signal, SIG_DFL);
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(pipe, STDOUT_FILENO);
    dup2(pipe, STDERR_FILENO);
    closeDescriptorsFrom(STDERR_FILENO + 1);
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_AS, command.memory);
    limitTo(RLIMIT_FSIZE, command.fileBytes);
    if (chdir(folder) == 0)
        execve(words[0], words, environment);
    _exit(cannotBeStarted);
}

} // namespace

Result<std::unique_ptr<Program>> Program::start(const Command& command, const WorkFolder& folder)
{
    const auto words = pointersTo(command.words);
    const auto environment = pointersTo(command.environment);
    const std::string workingFolder = folder.path().string();
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return Problem{{}, {}, {"file.no-process", {}}};
    const pid_t process = fork();
    if (process == 0)
        become(words.data(), environment.data(), command, workingFolder.c_str(), ends[1]);
    close(ends[1]);
    if (process < 0) {
        close(ends[0]);
        return Problem{{}, {}, {"file.no-process", {}}};
    }
    // Done by both, since either may be first.
    setpgid(process, process);
    folder.watch(process);
    return std::unique_ptr<Program>(new Program(process, ends[0], folder));
}

void Program::listen(std::chrono::milliseconds longest, std::string& text)
{
    if (isSilent())
        return;
    pollfd waiting{m_pipe, POLLIN, 0};
    if (poll(&waiting, 1, static_cast<int>(longest.count())) <= 0)
        return;
    std::array<char, 4096> piece{};
    const ssize_t got = read(m_pipe, piece.data(), piece.size());
    if (got > 0)
        text.append(piece.data(), static_cast<std::size_t>(got));
    else if (got == 0 || errno != EINTR)
        closePipe();
}

int Program::end()
{
    if (m_process < 0)
        return m_status;
    if (isSilent())
        waitForEnd();
    // With its children. While the program is not waited for, its number is nobody else's.
    kill(-m_process, SIGKILL);
    while (waitpid(m_process, &m_status, 0) < 0 && errno == EINTR) {
    }
    m_folder.forget(m_process);
    if (!isSilent())
        closePipe();
    m_process = -1;
    return m_status;
}

// What has closed its output is about to end, and is left the time for it.
void Program::waitForEnd() const
{
    constexpr int attempts = 500;
    constexpr timespec pause{0, 10'000'000};
    for (int attempt = 0; attempt < attempts; ++attempt) {
        siginfo_t ended{};
        if (waitid(P_PID, static_cast<id_t>(m_process), &ended, WEXITED | WNOHANG | WNOWAIT) != 0
            || ended.si_pid != 0)
            return;
        nanosleep(&pause, nullptr);
    }
}

void Program::closePipe()
{
    close(m_pipe);
    m_pipe = -1;
}

} // namespace gouji::sandbox
