// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"

namespace gouji::rules {

Check eachCell(CellObjection objectionTo)
{
    return [objectionTo = std::move(objectionTo)](const Subject& subject) {
        std::vector<Finding> findings;
        for (const auto& [table, cell] : subject.figures.remarkable()) {
            const auto objection = objectionTo(cell->figure, subject.form().cells[cell->index].figures);
            if (!objection)
                continue;
            Finding& finding = findings.emplace_back();
            finding.at = {table->code, cell->row, cell->column};
            finding.variant = *objection;
            finding.cells.push_back(findingCell(*table, *cell, FindingCell::Side::Concerned));
        }
        return findings;
    };
}

Check cellsOfEachTable(CellCondition condition)
{
    return [condition = std::move(condition)](const Subject& subject) {
        std::vector<Finding> findings;
        for (const Figures::Remarkable& remarkable : subject.figures.remarkable()) {
            if (!condition(subject, remarkable))
                continue;
            if (findings.empty() || findings.back().at.table != remarkable.table->code)
                findings.emplace_back().at.table = remarkable.table->code;
            findings.back().cells.push_back(
                findingCell(*remarkable.table, *remarkable.cell, FindingCell::Side::Concerned));
        }
        return findings;
    };
}

} // namespace gouji::rules
