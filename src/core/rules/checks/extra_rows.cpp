// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

bool isNamed(const model::ExtraCell& cell, const model::Table& table, const model::Report& report)
{
    return std::ranges::any_of(report.named, [&](const model::Table& range) {
        return range.sheetIndex == table.sheetIndex && range.range.contains(cell.position);
    });
}

void add(const model::ExtraCell& extra, const model::Table& table, Finding& finding)
{
    FindingCell& cell = finding.cells.emplace_back();
    cell.ref.table = table.code;
    cell.sheetIndex = table.sheetIndex;
    cell.sheet = table.sheet;
    cell.position = extra.position;
    cell.value = extra.figure.number;
}

// “小计”“合计”: each heading once.
std::string headingsOf(const std::vector<const model::ExtraCell*>& cells)
{
    std::string headings;
    std::string last;
    for (const model::ExtraCell* cell : cells) {
        if (cell->heading != last)
            headings += "“" + cell->heading + "”";
        last = cell->heading;
    }
    return headings;
}

} // namespace

Check noExtraRows()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const model::Table& table : subject.report.tables) {
            std::vector<const model::ExtraCell*> cells;
            for (const model::ExtraCell& cell : table.extraCells)
                if (!isNamed(cell, table, subject.report))
                    cells.push_back(&cell);
            if (cells.empty())
                continue;
            Finding& finding = findings.emplace_back();
            finding.at.table = table.code;
            finding.message = {"finding.form.extra-row", {{"rows", headingsOf(cells)}}};
            for (const model::ExtraCell* cell : cells)
                add(*cell, table, finding);
        }
        return findings;
    };
}

} // namespace gouji::rules
