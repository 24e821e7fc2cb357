// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/accessible.hpp"
#include "office/office.hpp"

#include <string>

namespace gouji::office {

// Reads the message box that is open, once it is, and answers it with the Enter key.
std::string dismissBox(const Office& office);

// The dialog of that title, once it is open; none where it does not open. Only where the office has no windows: on
// a screen it ends when it is asked for those that come or go.
Accessible dialogOf(const Office& office, const std::string& title);
// Whether the dialog is closed, at last.
bool closes(const Office& office, const std::string& title);

} // namespace gouji::office
