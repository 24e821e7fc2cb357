// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace gouji::sandbox {

bool isProgram(const std::filesystem::path& path);

// The folders of a list as the variable PATH holds it.
std::vector<std::filesystem::path> foldersIn(std::string_view list);

} // namespace gouji::sandbox
