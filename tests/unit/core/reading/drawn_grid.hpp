// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <sstream>
#include <string>

namespace gouji::reading {

// Rows a line, cells separated by "|", an empty one is blank.
inline document::Grid gridOf(const std::string& text)
{
    document::Grid grid;
    std::istringstream lines(text);
    std::string line;
    for (int row = 0; std::getline(lines, line); ++row) {
        std::istringstream cells(line);
        std::string cell;
        for (int column = 0; std::getline(cells, cell, '|'); ++column)
            grid.set({row, column}, {cell.empty() ? document::CellValue() : document::CellValue(cell)});
    }
    return grid;
}

} // namespace gouji::reading
