// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <filesystem>

namespace gouji::bench {

// Reads an .xlsx workbook with liborcus into the grids that our own reader makes, without the merged areas, which
// it would have to be asked for.
document::Workbook readWithOrcus(const std::filesystem::path& workbook);

} // namespace gouji::bench
