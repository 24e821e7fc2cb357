// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/taking_over.hpp"

#include <algorithm>

namespace gouji::comparison {
namespace {

using document::Figure;
using reports::CellRef;
using reports::ReportCell;
using reports::Table;

// What stands in the source where that is not the figure as the form counts it; empty where it is.
std::string otherwiseWritten(const ReportCell& cell)
{
    if (cell.figure.hasWords && !cell.figure.text.empty())
        return cell.figure.text;
    return cell.scale == 0 ? std::string() : cell.typed(cell.figure.number).toString();
}

void take(const ReportCell& cell, const Table& table, const packs::Edition& edition, TakenOver& taken)
{
    const CellRef ref{table.code, cell.row, cell.column};
    if (cell.figure.kind == Figure::Kind::Missing)
        return;
    const forms::RowDefinition* row = edition.form().find(table.code)->find(cell.row);
    if (!row || !row->replaces.empty()) {
        taken.withoutPlace.push_back({ref, &cell});
        return;
    }
    taken.cells.push_back({ref, &cell});
    if (cell.figure.kind != Figure::Kind::Number)
        return;
    ++taken.figures;
    if (const std::string written = otherwiseWritten(cell); !written.empty())
        taken.rewritten.push_back({ref, written, cell.figure.number, table.sheetOf(cell.part), cell.position});
}

} // namespace

TakenOver takenOver(const reports::Report& report, const packs::Edition& edition)
{
    TakenOver taken;
    for (const Table& table : report.tables) {
        if (!edition.find(table.code))
            continue;
        for (const ReportCell& cell : table.cells)
            take(cell, table, edition, taken);
    }
    for (const forms::TableDefinition& definition : edition.form().tables) {
        const Table* table = report.find(definition.code);
        if (!table) {
            taken.noTables.push_back(definition.code);
            continue;
        }
        for (const reports::RowCode& row : table->missingRows)
            taken.missing.push_back({definition.code, row, {}});
        for (const reports::ColumnCode& column : table->missingColumns)
            taken.missing.push_back({definition.code, {}, column});
    }
    return taken;
}

} // namespace gouji::comparison
