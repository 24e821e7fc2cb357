// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace gouji::rules {
namespace {

bool isNamed(const reports::ExtraCell& cell, const reports::Table& table, const reports::Report& report)
{
    return std::ranges::any_of(report.named, [&](const reports::Table& range) {
        return range.sheetIndex == table.sheetIndexOf(cell.part) && range.range.contains(cell.position);
    });
}

void add(const reports::ExtraCell& extra, const reports::Table& table, Finding& finding)
{
    FindingCell& cell = finding.cells.emplace_back();
    cell.ref.table = table.code;
    cell.sheetIndex = table.sheetIndexOf(extra.part);
    cell.sheet = table.sheetOf(extra.part);
    cell.position = extra.position;
    cell.value = extra.figure.number;
}

// “小计”“外国人”“K12”: each heading once; what has none by the first of its cells in a row or column.
std::string headingsOf(const std::vector<const reports::ExtraCell*>& cells)
{
    std::string headings;
    std::set<std::string> known;
    std::set<int> rows;
    std::set<int> columns;
    for (const reports::ExtraCell* cell : cells) {
        const auto& [row, column] = cell->position;
        if (!cell->heading.empty() && known.insert(cell->heading).second)
            headings += "“" + cell->heading + "”";
        if (!cell->heading.empty())
            continue;
        if (!rows.contains(row) && !columns.contains(column))
            headings += "“" + document::addressOf(cell->position) + "”";
        rows.insert(row);
        columns.insert(column);
    }
    return headings;
}

} // namespace

Check noExtraRows()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const reports::Table& table : subject.report.tables) {
            std::vector<const reports::ExtraCell*> cells;
            for (const reports::ExtraCell& cell : table.extraCells)
                if (!isNamed(cell, table, subject.report))
                    cells.push_back(&cell);
            if (cells.empty())
                continue;
            Finding& finding = findings.emplace_back();
            finding.at.table = table.code;
            finding.message = {"finding.check.no-extra-rows", {{"rows", headingsOf(cells)}}};
            for (const reports::ExtraCell* cell : cells)
                add(*cell, table, finding);
        }
        return findings;
    };
}

} // namespace gouji::rules
