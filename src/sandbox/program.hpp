// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "sandbox/work_folder.hpp"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace gouji::sandbox {

// What a program is started with.
struct Command {
    std::vector<std::string> words;       // the program's path and its arguments
    std::vector<std::string> environment; // NAME=value, and nothing else
    std::size_t memory = 0;               // bytes of address space
    std::size_t fileBytes = 0;            // of each file that it writes
};

// Another program that runs in a group of processes of its own, under limits. What is left of the group is killed
// at the end.
class Program {
public:
    // The folder is the program's working directory, and outlives it.
    static Result<std::unique_ptr<Program>> start(const Command& command, const WorkFolder& folder);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() { end(); }

    // Adds what the program wrote to its standard output and error to the text. Returns as soon as there is some,
    // when so much time is over, or when the program has ended.
    void listen(std::chrono::milliseconds longest, std::string& text);

    // Whether it has closed its output, as it does at its end.
    bool isSilent() const { return m_pipe < 0; }

    // Kills what still runs, and returns the program's status as of waitpid.
    int end();

private:
    Program(pid_t process, int pipe, const WorkFolder& folder) : m_process(process), m_pipe(pipe), m_folder(folder)
    {}

    void waitForEnd() const;
    void closePipe();

    pid_t m_process;
    int m_pipe;
    int m_status = 0;
    const WorkFolder& m_folder;
};

} // namespace gouji::sandbox
