// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace gouji::test {

// The project's own files below a folder with one of the endings, in name order; the folder is relative to the
// project's root.
std::vector<std::filesystem::path> filesBelow(const std::string& folder, const std::set<std::string>& endings);

std::filesystem::path projectRoot();

std::string contentOf(const std::filesystem::path& file);

} // namespace gouji::test
