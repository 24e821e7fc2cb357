// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <string>

namespace gouji::office {

// Presses a key in the window that is in front, as a user does: "Tab", "ctrl+F9", "Return". Only where the office
// has windows.
void pressKey(const Office& office, const std::string& key);

// The title of the window that is in front; empty where none is. Only where the office has windows.
std::string frontTitle(const Office& office);

} // namespace gouji::office
