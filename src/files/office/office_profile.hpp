// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace gouji::files {

// A path as the office takes it: "file:///folder/a%20b".
std::string fileUrl(const std::filesystem::path& path);

// Makes the settings of an office that converts files of strangers: it runs no macro, follows no link, fetches
// nothing from the net. False where they cannot be written.
bool writeOfficeProfile(const std::filesystem::path& folder);

} // namespace gouji::files
