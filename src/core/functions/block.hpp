// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <limits>
#include <vector>

namespace gouji::functions {

// What stands for a cell that holds no number: a text, an error.
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

// A rectangular argument as numbers, row after row; a single value is 1 × 1. A blank cell counts as 0. Its cells
// are held, or each row is read when it is asked for: whole columns have a million of them, too many for a copy.
struct Block {
    int rows = 1;
    int columns = 1;
    std::vector<double> cells = {};
    std::function<void(int row, double* figures)> readRow = {};

    // The figures of a row; where they are not held, the buffer takes them, and must outlive their use.
    const double* row(int index, std::vector<double>& buffer) const
    {
        if (!readRow)
            return cells.data() + static_cast<std::ptrdiff_t>(index) * columns;
        buffer.resize(static_cast<std::size_t>(columns));
        readRow(index, buffer.data());
        return buffer.data();
    }
};

// Calls look(figure) for each cell.
template <typename Look>
void forEachFigure(const Block& block, Look&& look)
{
    std::vector<double> buffer;
    for (int index = 0; index < block.rows; ++index) {
        const double* const row = block.row(index, buffer);
        for (int column = 0; column < block.columns; ++column)
            look(row[column]);
    }
}

} // namespace gouji::functions
