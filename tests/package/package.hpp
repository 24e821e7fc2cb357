// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

// The extension's package as it was built, and what others' programs tell of its files.
namespace gouji::package {

using Names = std::set<std::string>;

// The package's content, unpacked.
std::filesystem::path unpacked();

// The platforms it is for, such as linux_x86_64.
const std::vector<std::string>& platforms();

std::filesystem::path libraryFile(const std::string& platform);

// What a program prints; a test fails where it does not end well.
std::string outputOf(const std::vector<std::string>& words);

// What readelf tells with an option such as --dynamic.
std::string elfTable(const char* option, const std::filesystem::path& file);

// All first groups of the pattern.
Names found(const std::string& text, const char* pattern);

// The libraries that a program or library needs when it is loaded.
Names neededBy(const std::filesystem::path& file);

Names namesInZip(const std::filesystem::path& zip);

} // namespace gouji::package
