// SPDX-License-Identifier: MPL-2.0
#include "office/keyboard.hpp"

#include <stdexcept>

namespace gouji::office {

void pressKey(const Office& office, const std::string& key)
{
    Process xdotool({"/usr/bin/env", "DISPLAY=" + office.display().value().name(), "xdotool", "key", key},
                    office.folder() / "display-output");
    waitUntil([&] { return xdotool.status().has_value(); });
    if (xdotool.status() != 0)
        throw std::runtime_error("xdotool does not press " + key);
}

} // namespace gouji::office
