// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <string>

namespace gouji::office {

// Reads the message box that is open, once it is, and answers it with the Enter key.
std::string dismissBox(const Office& office);

} // namespace gouji::office
