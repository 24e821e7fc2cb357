// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <optional>

namespace gouji::files {

// The program of the LibreOffice on this machine: that which the environment variable GOUJI_SOFFICE names, else
// soffice or libreoffice on the path, else where its packages put it. Nothing where there is none.
std::optional<std::filesystem::path> installedOffice();

} // namespace gouji::files
