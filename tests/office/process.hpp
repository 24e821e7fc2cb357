// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Exception.hpp>

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace gouji::office {

// Whether the state is reached before the time is up. Asks again and again, and once more at the end. A window
// that comes or goes cannot always be asked: then the state is not reached yet, and at the end what it threw is
// thrown.
template <typename State>
bool waitUntil(State&& reached, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (std::chrono::steady_clock::now() < deadline) {
        try {
            if (reached())
                return true;
        } catch (const css::uno::Exception&) {
        }
        std::this_thread::yield(); // to the office, whose answer the next look is
    }
    return reached();
}

// A folder of its own in the system's place for temporary files, removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

// A program that was started. Its output goes to a file. It does not outlive this object.
class Process {
public:
    Process(std::vector<std::string> command, const std::filesystem::path& output);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    // Its exit status once it has ended, negative for a signal.
    std::optional<int> status();

    pid_t id() const { return m_pid; }

private:
    pid_t m_pid = -1;
    std::optional<int> m_status;
};

} // namespace gouji::office
