// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include "support/runnable.hpp"
#include "unit/files/documents.hpp"

#include <fcntl.h>
#include <pty.h>
#include <sched.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
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

// A file that is open in this process; closed at the end.
class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int get() const { return m_descriptor; }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    int m_descriptor;
};

struct Pipe {
    Descriptor reading;
    Descriptor writing;
};

Pipe makePipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

// The next of what was written to the other end; empty where that is closed.
std::string readPiece(int descriptor)
{
    std::array<char, 4096> piece{};
    const ssize_t got = read(descriptor, piece.data(), piece.size());
    return {piece.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
}

std::string readRest(int descriptor)
{
    std::string all;
    for (std::string piece = readPiece(descriptor); !piece.empty(); piece = readPiece(descriptor))
        all += piece;
    return all;
}

// Signals do what they do by default, whatever whoever runs the tests has made of them.
class DefaultSignals {
public:
    DefaultSignals()
    {
        sigset_t all{};
        sigfillset(&all);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGDEF);
    }
    DefaultSignals(const DefaultSignals&) = delete;
    DefaultSignals& operator=(const DefaultSignals&) = delete;
    ~DefaultSignals() { posix_spawnattr_destroy(&m_attributes); }

    const posix_spawnattr_t* get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

pid_t start(const std::vector<std::string>& arguments, const std::string& locale, const FileActions& actions,
            std::vector<std::string> environment = {})
{
    std::vector<std::string> words = runnable(GOUJI_PROGRAM);
    words.insert(words.end(), arguments.begin(), arguments.end());
    environment.push_back("LC_ALL=" + locale);
    const DefaultSignals signals;
    pid_t process = 0;
    if (posix_spawnp(&process, words.front().c_str(), actions.get(), signals.get(), pointersTo(words).data(),
                     pointersTo(environment).data())
        != 0)
        throw std::runtime_error("cannot start " GOUJI_PROGRAM);
    return process;
}

Outcome endOf(pid_t process)
{
    int status = 0;
    waitpid(process, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0, {}, {}};
}

} // namespace

Outcome runGouji(const std::vector<std::string>& arguments, const std::string& locale, OutputTo outputTo)
{
    const TemporaryFolder folder;
    FileActions actions;
    Pipe pipe = makePipe();
    pipe.reading.close();
    if (outputTo == OutputTo::ClosedPipe)
        actions.use(STDOUT_FILENO, pipe.writing.get());
    else
        actions.open(STDOUT_FILENO, outputTo == OutputTo::FullDevice ? "/dev/full" : (folder / "output").string());
    actions.open(STDERR_FILENO, (folder / "complaints").string());

    Outcome outcome = endOf(start(arguments, locale, actions));
    outcome.output = readFile(folder / "output");
    outcome.complaints = readFile(folder / "complaints");
    return outcome;
}

Outcome runGoujiIn(const std::vector<std::string>& environment, const std::vector<std::string>& arguments)
{
    return signalGoujiIn(environment, arguments, 0, {});
}

Outcome signalGoujiIn(const std::vector<std::string>& environment, const std::vector<std::string>& arguments,
                      int signal, const std::string& file)
{
    const TemporaryFolder folder;
    FileActions actions;
    actions.open(STDOUT_FILENO, (folder / "output").string());
    actions.open(STDERR_FILENO, (folder / "complaints").string());
    const pid_t process = start(arguments, "en_US.UTF-8", actions, environment);
    while (signal != 0 && !std::filesystem::exists(file))
        sched_yield();
    if (signal != 0)
        kill(process, signal);
    Outcome outcome = endOf(process);
    outcome.output = readFile(folder / "output");
    outcome.complaints = readFile(folder / "complaints");
    return outcome;
}

Outcome interruptGouji(const std::vector<std::string>& arguments)
{
    const TemporaryFolder folder;
    FileActions actions;
    Pipe pipe = makePipe();
    actions.use(STDOUT_FILENO, pipe.writing.get());
    actions.open(STDERR_FILENO, (folder / "complaints").string());
    const pid_t process = start(arguments, "en_US.UTF-8", actions);
    pipe.writing.close();

    std::string output = readPiece(pipe.reading.get());
    kill(process, SIGINT);
    output += readRest(pipe.reading.get());
    Outcome outcome = endOf(process);
    outcome.output = output;
    outcome.complaints = readFile(folder / "complaints");
    return outcome;
}

Outcome runGoujiOnTerminal(const std::vector<std::string>& arguments)
{
    const TemporaryFolder folder;
    FileActions actions;
    int ourEnd = -1;
    int itsEnd = -1;
    if (openpty(&ourEnd, &itsEnd, nullptr, nullptr, nullptr) != 0)
        throw std::runtime_error("cannot make a terminal");
    const Descriptor terminal(ourEnd);
    Descriptor program(itsEnd);
    actions.open(STDOUT_FILENO, (folder / "output").string());
    actions.use(STDERR_FILENO, program.get());
    const pid_t process = start(arguments, "en_US.UTF-8", actions);
    program.close();

    const std::string complaints = readRest(terminal.get());
    Outcome outcome = endOf(process);
    outcome.output = readFile(folder / "output");
    outcome.complaints = complaints;
    return outcome;
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
