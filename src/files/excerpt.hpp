// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace gouji::files {

// A text from a file, fit for one line of a message: valid UTF-8, no control characters, cut where it is long.
std::string excerptOf(std::string_view text);

// A path as messages show it: whole, but otherwise the same.
std::string displayName(const std::filesystem::path& path);

} // namespace gouji::files
