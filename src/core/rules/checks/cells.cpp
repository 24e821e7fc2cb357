// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"

namespace gouji::rules {

FindingCell findingCell(const model::Table& table, const model::ReportCell& cell, FindingCell::Side side)
{
    FindingCell found{side,
                      {table.code, cell.row, cell.column},
                      table.sheetIndex,
                      table.sheet,
                      cell.position,
                      {},
                      cell.figure.text};
    if (cell.figure.kind == model::Figure::Kind::Number)
        found.value = cell.figure.number;
    return found;
}

Check eachCell(CellObjection objectionTo)
{
    return [objectionTo = std::move(objectionTo)](const Subject& subject) {
        std::vector<Finding> findings;
        for (const model::Table& table : subject.report.tables) {
            const catalogue::TableDefinition* definition = subject.edition.find(table.code);
            for (const model::ReportCell& cell : table.cells) {
                const auto* column = definition ? definition->find(cell.row, cell.column) : nullptr;
                const auto objection = column ? objectionTo(cell.figure, *column) : std::nullopt;
                if (!objection)
                    continue;
                Finding& finding = findings.emplace_back();
                finding.at = {table.code, cell.row, cell.column};
                finding.variant = *objection;
                finding.cells.push_back(findingCell(table, cell, FindingCell::Side::Concerned));
            }
        }
        return findings;
    };
}

Check cellsOfEachTable(CellCondition condition)
{
    return [condition = std::move(condition)](const Subject& subject) {
        std::vector<Finding> findings;
        for (const model::Table& table : subject.report.tables) {
            std::vector<FindingCell> cells;
            for (const model::ReportCell& cell : table.cells) {
                if (condition(table, cell))
                    cells.push_back(findingCell(table, cell, FindingCell::Side::Concerned));
            }
            if (cells.empty())
                continue;
            Finding& finding = findings.emplace_back();
            finding.at.table = table.code;
            finding.cells = std::move(cells);
        }
        return findings;
    };
}

} // namespace gouji::rules
