// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include "unit/files/documents.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <sstream>
#include <stdexcept>

namespace gouji::test {
namespace {

class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }

    void open(int descriptor, const std::string& path)
    {
        posix_spawn_file_actions_addopen(&m_actions, descriptor, path.c_str(), O_RDWR | O_CREAT, 0600);
    }
    void use(int descriptor, int existing) { posix_spawn_file_actions_adddup2(&m_actions, existing, descriptor); }

    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

// The writing end of a pipe that nobody reads.
int closedPipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    close(ends[0]);
    return ends[1];
}

int statusOf(pid_t process)
{
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Outcome runGouji(const std::vector<std::string>& arguments, const std::string& locale, OutputTo outputTo)
{
    const TemporaryFolder folder;
    FileActions actions;
    const int pipe = outputTo == OutputTo::ClosedPipe ? closedPipe() : -1;
    if (pipe >= 0)
        actions.use(STDOUT_FILENO, pipe);
    else
        actions.open(STDOUT_FILENO, outputTo == OutputTo::FullDevice ? "/dev/full" : (folder / "output").string());
    actions.open(STDERR_FILENO, (folder / "complaints").string());

    std::vector<std::string> words{"gouji"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment{"LC_ALL=" + locale};
    pid_t process = 0;
    const int failed = posix_spawn(&process, GOUJI_PROGRAM, actions.get(), nullptr, pointersTo(words).data(),
                                   pointersTo(environment).data());
    if (pipe >= 0)
        close(pipe);
    if (failed)
        throw std::runtime_error("cannot start " GOUJI_PROGRAM);
    const int status = statusOf(process);
    return {status, readFile(folder / "output"), readFile(folder / "complaints")};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace gouji::test
