// SPDX-License-Identifier: MPL-2.0
#include "office/process.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <system_error>

namespace gouji::office {
namespace {

// In the new process, where only calls that are safe behind fork() are allowed.
[[noreturn]] void become(const std::vector<char*>& arguments, const std::filesystem::path& output, pid_t parent)
{
    // It ends with the test, however that ends.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // A file that may not grow is an error to it, as a full disk is, and not its end.
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_DFL); // which we may ignore
    const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(file, STDOUT_FILENO);
    dup2(file, STDERR_FILENO);
    if (getppid() == parent)
        execv(arguments[0], arguments.data());
    perror(arguments[0]);
    _exit(127);
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "gouji-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), pattern);
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // a file left behind must not turn a passed test into a failed one
    std::filesystem::remove_all(m_path, ignored);
}

Process::Process(std::vector<std::string> command, const std::filesystem::path& output)
{
    std::vector<char*> arguments;
    for (std::string& argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);

    const pid_t parent = getpid();
    m_pid = fork();
    if (m_pid == -1)
        throw std::system_error(errno, std::generic_category(), "fork");
    if (m_pid == 0)
        become(arguments, output, parent);
}

Process::~Process()
{
    if (status())
        return;
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

std::optional<int> Process::status()
{
    int raw = 0;
    if (!m_status && waitpid(m_pid, &raw, WNOHANG) == m_pid)
        m_status = WIFEXITED(raw) ? WEXITSTATUS(raw) : -WTERMSIG(raw);
    return m_status;
}

} // namespace gouji::office
