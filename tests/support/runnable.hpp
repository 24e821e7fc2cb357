// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::test {

// The words of a command that runs a program of this build: where that is for another machine, under what runs
// such programs here.
std::vector<std::string> runnable(const std::filesystem::path& program);

} // namespace gouji::test
