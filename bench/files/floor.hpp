// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <filesystem>

namespace gouji::bench {

// The least that reading a workbook or a document can cost: inflates the parts that hold its cells, names and
// properties, and runs expat over them with handlers that do nothing. Returns how many bytes that was.
std::size_t readFloor(const std::filesystem::path& workbook);

// The same of a page: libxml2 alone, with handlers that do nothing.
std::size_t readPageFloor(const std::filesystem::path& page);

} // namespace gouji::bench
