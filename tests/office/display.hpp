// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/process.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace gouji::office {

// A screen in memory with a window manager, as a desktop has one. Gone with this object.
class Display {
public:
    // Writes its output into that folder. Throws std::runtime_error where it does not start.
    explicit Display(const std::filesystem::path& folder);

    // As the environment variable DISPLAY names it.
    const std::string& name() const { return m_name; }

private:
    std::unique_ptr<Process> m_server;
    std::unique_ptr<Process> m_windowManager; // gone before its screen
    std::string m_name;
};

} // namespace gouji::office
