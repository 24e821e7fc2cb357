// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <utility>

namespace gouji::reading {

// Copies a sheet's cells so many rows further down into another one, merged areas too: cellAt(position) says what
// stands there then.
template <typename CellAt>
void copyCells(const document::Grid& from, document::Grid& to, int rowsDown, CellAt cellAt)
{
    for (int row = 0; row < from.rowCount(); ++row) {
        for (int column = 0; column < from.columnCount(row); ++column) {
            const document::Position position{row, column};
            const document::Area area = from.areaAt(position);
            if (area.first != position)
                continue;
            document::Cell cell = cellAt(position);
            if (cell.isBlank())
                continue;
            to.set({row + rowsDown, column}, std::move(cell));
            to.merge(
                {{area.first.row + rowsDown, area.first.column}, {area.last.row + rowsDown, area.last.column}});
        }
    }
}

} // namespace gouji::reading
