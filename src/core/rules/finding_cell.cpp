// SPDX-License-Identifier: MPL-2.0
#include "core/rules/finding_cell.hpp"

namespace gouji::rules {

FindingCell findingCell(const reports::Table& table, const reports::ReportCell& cell, FindingCell::Side side)
{
    FindingCell found;
    found.side = side;
    found.ref = {table.code, cell.row, cell.column};
    found.sheetIndex = table.sheetIndexOf(cell.part);
    found.sheet = table.sheetOf(cell.part);
    found.position = cell.position;
    found.text = cell.figure.text;
    if (cell.figure.kind == document::Figure::Kind::Number)
        found.value = cell.figure.number;
    return found;
}

} // namespace gouji::rules
