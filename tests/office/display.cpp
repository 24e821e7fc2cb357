// SPDX-License-Identifier: MPL-2.0
#include "office/display.hpp"

#include <fstream>
#include <stdexcept>

namespace gouji::office {

Display::Display(const std::filesystem::path& folder)
{
    const auto output = folder / "display-output";
    const auto number = folder / "display";
    // The server chooses a free number and writes it, once it answers, with the end of the line last.
    m_server = std::make_unique<Process>(
        std::vector<std::string>{"/bin/sh", "-c",
                                 "exec Xvfb -displayfd 3 -screen 0 1600x1300x24 -nolisten tcp 3> \"$0\"",
                                 number.string()},
        output);
    std::string line;
    waitUntil([&] {
        std::ifstream stream(number);
        return (std::getline(stream, line) && !stream.eof()) || m_server->status();
    });
    if (line.empty() || m_server->status())
        throw std::runtime_error("Xvfb does not start: see " + output.string());
    m_name = ":" + line;
    m_windowManager = std::make_unique<Process>(
        std::vector<std::string>{"/usr/bin/env", "DISPLAY=" + m_name, "openbox"}, output);
}

} // namespace gouji::office
