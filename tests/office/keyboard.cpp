// SPDX-License-Identifier: MPL-2.0
#include "office/keyboard.hpp"

#include <fstream>
#include <stdexcept>

namespace gouji::office {

namespace {

// Runs xdotool on the office's screen; what it prints goes to the file. False where it does not do what it should.
bool runXdotool(const Office& office, const std::vector<std::string>& arguments,
                const std::filesystem::path& output)
{
    std::vector<std::string> command{"/usr/bin/env", "DISPLAY=" + office.display().value().name(), "xdotool"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    Process xdotool(std::move(command), output);
    waitUntil([&] { return xdotool.status().has_value(); });
    return xdotool.status() == 0;
}

} // namespace

void pressKey(const Office& office, const std::string& key)
{
    if (!runXdotool(office, {"key", key}, office.folder() / "display-output"))
        throw std::runtime_error("xdotool does not press " + key);
}

std::string frontTitle(const Office& office)
{
    const auto output = office.folder() / "front-title";
    std::filesystem::remove(output);
    std::string title;
    if (runXdotool(office, {"getactivewindow", "getwindowname"}, output)) {
        std::ifstream stream(output);
        std::getline(stream, title);
    }
    return title;
}

} // namespace gouji::office
