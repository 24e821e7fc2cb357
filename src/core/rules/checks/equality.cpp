// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

#include <algorithm>
#include <functional>

namespace gouji::rules {
namespace {

using Cells = std::vector<const model::ReportCell*>;
using Side = FindingCell::Side;

// Both sides of one equation. Without cells where one of them is not in the sheet.
struct Equation {
    Cells expected;
    Cells actual;

    bool isJudged() const
    {
        const auto known = [](const model::ReportCell* cell) { return cell && cell->figure.isKnown(); };
        return std::all_of(expected.begin(), expected.end(), known)
               && std::all_of(actual.begin(), actual.end(), known);
    }
};

model::Decimal sumOf(const Cells& cells)
{
    model::Decimal sum;
    for (const model::ReportCell* cell : cells)
        sum += cell->figure.number;
    return sum;
}

// The rows as this sheet has them: a row that another one replaces there is taken from that one, once.
std::vector<model::RowCode> presentRows(const std::vector<model::RowCode>& rows, const model::Table& table,
                                        const catalogue::TableDefinition& definition)
{
    std::vector<model::RowCode> present;
    const auto replacementOf = [&](const model::RowCode& row) {
        for (const catalogue::BlockDefinition& block : definition.blocks) {
            for (const catalogue::RowDefinition& candidate : block.rows) {
                const auto& replaced = candidate.replaces;
                if (table.hasRow(candidate.code)
                    && std::find(replaced.begin(), replaced.end(), row) != replaced.end())
                    return candidate.code;
            }
        }
        return row;
    };
    for (const model::RowCode& row : rows) {
        const model::RowCode here = table.hasRow(row) ? row : replacementOf(row);
        if (std::find(present.begin(), present.end(), here) == present.end())
            present.push_back(here);
    }
    return present;
}

void judge(const model::Table& table, Place at, const Equation& equation, std::vector<Finding>& findings)
{
    if (!equation.isJudged())
        return;
    Finding finding;
    finding.expected = sumOf(equation.expected);
    finding.actual = sumOf(equation.actual);
    if (*finding.expected == *finding.actual)
        return;
    finding.at = std::move(at);
    for (const model::ReportCell* cell : equation.expected)
        finding.cells.push_back(findingCell(table, *cell, Side::Expected));
    for (const model::ReportCell* cell : equation.actual)
        finding.cells.push_back(findingCell(table, *cell, Side::Actual));
    findings.push_back(std::move(finding));
}

// The table as found and as defined, or nothing where there is nothing to judge.
struct Judged {
    const model::Table* table = nullptr;
    const catalogue::TableDefinition* definition = nullptr;
};

std::optional<Judged> judgedTable(const Subject& subject, const model::TableCode& code)
{
    const Judged judged{subject.report.find(code), subject.edition.find(code)};
    if (!judged.table || !judged.definition || !judged.table->hasTypedFigure())
        return std::nullopt;
    return judged;
}

std::vector<Finding> judgeColumns(const Subject& subject, const model::TableCode& code,
                                  const SumPair<model::RowCode>& sums)
{
    std::vector<Finding> findings;
    const auto judged = judgedTable(subject, code);
    const catalogue::BlockDefinition* block = judged ? judged->definition->blockOf(sums.actual.front()) : nullptr;
    if (!block)
        return findings;
    const auto expected = presentRows(sums.expected, *judged->table, *judged->definition);
    const auto actual = presentRows(sums.actual, *judged->table, *judged->definition);
    for (const catalogue::ColumnDefinition& column : block->columns) {
        Equation equation;
        for (const model::RowCode& row : expected)
            equation.expected.push_back(judged->table->find(row, column.code));
        for (const model::RowCode& row : actual)
            equation.actual.push_back(judged->table->find(row, column.code));
        judge(*judged->table, {code, {}, column.code}, equation, findings);
    }
    return findings;
}

std::vector<Finding> judgeRows(const Subject& subject, const model::TableCode& code,
                               const SumPair<model::ColumnCode>& sums)
{
    std::vector<Finding> findings;
    const auto judged = judgedTable(subject, code);
    if (!judged)
        return findings;
    for (const catalogue::BlockDefinition& block : judged->definition->blocks) {
        for (const catalogue::RowDefinition& row : block.rows) {
            if (!judged->table->hasRow(row.code) || !block.find(sums.actual.front()))
                continue;
            Equation equation;
            for (const model::ColumnCode& column : sums.expected)
                equation.expected.push_back(judged->table->find(row.code, column));
            for (const model::ColumnCode& column : sums.actual)
                equation.actual.push_back(judged->table->find(row.code, column));
            judge(*judged->table, {code, row.code, {}}, equation, findings);
        }
    }
    return findings;
}

} // namespace

Check equalityInEachColumn(model::TableCode table, SumPair<model::RowCode> sums)
{
    return [table = std::move(table), sums = std::move(sums)](const Subject& subject) {
        return judgeColumns(subject, table, sums);
    };
}

Check equalityInEachRow(model::TableCode table, SumPair<model::ColumnCode> sums)
{
    return [table = std::move(table), sums = std::move(sums)](const Subject& subject) {
        return judgeRows(subject, table, sums);
    };
}

} // namespace gouji::rules
