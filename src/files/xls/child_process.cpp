// SPDX-License-Identifier: MPL-2.0
#include "files/xls/child_process.hpp"

#include "files/input/conversion_lock.hpp"

#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <string_view>
#include <utility>

// Sanitizers map far more than they use.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define GOUJI_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define GOUJI_SANITIZED 1
#endif
#endif

namespace gouji::files {
namespace {

using Clock = std::chrono::steady_clock;

#ifdef GOUJI_SANITIZED
constexpr rlim_t mostMemory = RLIM_INFINITY;
#else
constexpr rlim_t mostMemory = rlim_t{1} << 30;
#endif

// Ends what is written, so that half a result is not taken for a whole one.
constexpr std::string_view complete = "\ncomplete\n";

model::Problem problem(std::string key) { return {{}, {}, {std::move(key), {}}}; }

void limitTo(int resource, rlim_t most)
{
    const rlimit limit{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limit);
}

void writeAll(int pipe, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(pipe, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
}

[[noreturn]] void runChild(int pipe, const std::function<std::string()>& work, const Limits& limits)
{
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_FSIZE, 0);
    limitTo(RLIMIT_CPU, static_cast<rlim_t>(limits.time.count()));
    limitTo(RLIMIT_AS, mostMemory);
    writeAll(pipe, work());
    writeAll(pipe, complete);
    _exit(0);
}

struct Child {
    pid_t id = -1;
    int pipe = -1;
};

std::optional<Child> startChild(const std::function<std::string()>& work, const Limits& limits)
{
    // Until the parent's end for writing is closed no other child may be forked, which would keep it open.
    const std::scoped_lock lock(conversionLock());
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return std::nullopt;
    const pid_t id = fork();
    if (id == 0)
        runChild(ends[1], work, limits);
    close(ends[1]);
    if (id > 0)
        return Child{id, ends[0]};
    close(ends[0]);
    return std::nullopt;
}

enum class Ending { Closed, TimeOver, TooMuch, Failed };

Ending readAll(int pipe, const Limits& limits, std::string& bytes)
{
    const auto end = Clock::now() + limits.time;
    std::array<char, 64 << 10> buffer{};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = left > 0 ? poll(&waiting, 1, static_cast<int>(left)) : 0;
        if (ready == 0)
            return Ending::TimeOver;
        const ssize_t got = ready > 0 ? read(pipe, buffer.data(), buffer.size()) : -1;
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0 ? Ending::Closed : Ending::Failed;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
        if (bytes.size() > limits.totalBytes)
            return Ending::TooMuch;
    }
}

} // namespace

model::Result<std::string> inChildProcess(const std::function<std::string()>& work, const Limits& limits)
{
    const auto child = startChild(work, limits);
    if (!child)
        return problem("file.no-process");
    std::string bytes;
    const Ending ending = readAll(child->pipe, limits, bytes);
    close(child->pipe);
    if (ending != Ending::Closed)
        kill(child->id, SIGKILL);
    int status = 0;
    while (waitpid(child->id, &status, 0) < 0 && errno == EINTR) {
    }
    if (ending == Ending::TimeOver || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU))
        return problem("file.takes-too-long");
    if (ending == Ending::TooMuch)
        return problem("file.too-large");
    if (!bytes.ends_with(complete))
        return problem("file.broken-workbook");
    bytes.resize(bytes.size() - complete.size());
    return {boost::system::in_place_value, std::move(bytes)};
}

} // namespace gouji::files
