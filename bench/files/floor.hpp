// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <filesystem>

namespace gouji::bench {

// The least that reading a workbook can cost: inflates the parts that hold its cells, names and properties, and
// runs expat over them with handlers that do nothing. Returns how many bytes that was.
std::size_t readFloor(const std::filesystem::path& workbook);

} // namespace gouji::bench
