// SPDX-License-Identifier: MPL-2.0
#include "core/reports/report.hpp"

#include <algorithm>

namespace gouji::reports {

const ReportCell* Table::find(const RowCode& row, const ColumnCode& column) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const ReportCell& cell) {
        return cell.row == row && cell.column == column;
    });
    return found == cells.end() ? nullptr : &*found;
}

bool Table::hasRow(const RowCode& row) const
{
    return std::any_of(cells.begin(), cells.end(), [&](const ReportCell& cell) { return cell.row == row; });
}

const Table* Report::find(const TableCode& code) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const Table& table) { return table.code == code; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace gouji::reports
