// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"

#include <sys/types.h>

#include <filesystem>
#include <memory>

namespace gouji::sandbox {

// A temporary folder of this user's alone, and the programs that work in it. However this process ends, be it by
// being killed, a small process that outlives it ends those programs and removes the folder.
class WorkFolder {
public:
    static Result<std::unique_ptr<WorkFolder>> create();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    // Returns once the folder is gone.
    ~WorkFolder();

    const std::filesystem::path& path() const { return m_path; }

    // A group of processes that is to be ended with this process, until it has ended by itself. May be called by
    // several threads.
    void watch(pid_t group) const { send(group); }
    void forget(pid_t group) const { send(-group); }

private:
    WorkFolder(std::filesystem::path path, pid_t keeper, int pipe)
        : m_path(std::move(path)),
          m_keeper(keeper),
          m_pipe(pipe)
    {}

    void send(pid_t group) const;

    std::filesystem::path m_path;
    pid_t m_keeper;
    int m_pipe; // to the keeper; it closes when this process ends
};

} // namespace gouji::sandbox
