// SPDX-License-Identifier: MPL-2.0
#include "office/browser.hpp"

#include <cstdlib>
#include <fstream>

namespace gouji::office {

namespace fs = std::filesystem;

Browser::Browser()
{
    const fs::path program = m_folder.path() / "xdg-open";
    std::ofstream(program) << "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '" << asked().string() << "'\n";
    fs::permissions(program, fs::perms::owner_all);
    m_before = std::getenv("PATH");
    setenv("PATH", (m_folder.path().string() + ":" + m_before).c_str(), 1);
}

Browser::~Browser() { setenv("PATH", m_before.c_str(), 1); }

std::string Browser::page() const
{
    std::string url;
    waitUntil([&] {
        std::ifstream file(asked());
        return static_cast<bool>(std::getline(file, url)) && !file.eof();
    });
    fs::remove(asked());
    const std::size_t place = url.find("/help/");
    const fs::path path = url.starts_with("file://") ? url.substr(7) : url;
    return place != std::string::npos && fs::is_regular_file(path) ? url.substr(place + 6) : "not there: " + url;
}

} // namespace gouji::office
