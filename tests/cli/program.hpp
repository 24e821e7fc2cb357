// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji::test {

// What a run of the program left behind.
struct Outcome {
    int status = -1; // -1 where it did not end by itself
    int signal = 0;  // that ended it
    std::string output;
    std::string complaints;
};

// Where the program's standard output goes.
enum class OutputTo { File, FullDevice, ClosedPipe };

// Runs gouji with these arguments and nothing in its environment but this locale.
Outcome runGouji(const std::vector<std::string>& arguments, const std::string& locale = "en_US.UTF-8",
                 OutputTo outputTo = OutputTo::File);

// Runs gouji with these variables as well: "NAME=value".
Outcome runGoujiIn(const std::vector<std::string>& environment, const std::vector<std::string>& arguments);

// Starts gouji so and sends it this signal as soon as there is such a file.
Outcome signalGoujiIn(const std::vector<std::string>& environment, const std::vector<std::string>& arguments,
                      int signal, const std::string& file);

// Runs gouji and interrupts it, as Ctrl+C does, after the first of its output; it must have more to say than a
// pipe holds.
Outcome interruptGouji(const std::vector<std::string>& arguments);

// Runs gouji with its standard error on a terminal, and returns what the terminal was sent as its complaints.
Outcome runGoujiOnTerminal(const std::vector<std::string>& arguments);

std::vector<std::string> linesOf(const std::string& text);

} // namespace gouji::test
