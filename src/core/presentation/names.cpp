// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/names.hpp"

namespace gouji::presentation {

using catalogue::Edition;

std::string nameOf(const model::TableCode& table, const Edition& edition, const Messages& messages)
{
    const auto* definition = edition.find(table);
    return definition ? definition->name.in(messages.language()) : table.text();
}

std::string nameOf(const model::TableCode& table, const model::RowCode& row, const Edition& edition,
                   const Messages& messages)
{
    const auto* definition = edition.find(table);
    const auto* found = definition ? definition->find(row) : nullptr;
    return found ? found->name.in(messages.language()) : row.text();
}

std::string nameOf(const model::TableCode& table, const model::ColumnCode& column, const Edition& edition,
                   const Messages& messages)
{
    const auto* definition = edition.find(table);
    const auto* found = definition ? definition->find(column) : nullptr;
    return found ? found->name.in(messages.language()) : column.text();
}

std::string nameOf(const model::CellRef& cell, const Edition& edition, const Messages& messages)
{
    const auto* table = edition.find(cell.table);
    const auto* column = table ? table->find(cell.row, cell.column) : nullptr;
    return messages.text("finding.cell",
                         {{"row", nameOf(cell.table, cell.row, edition, messages)},
                          {"column", column ? column->name.in(messages.language()) : cell.column.text()}});
}

std::string nameOf(const rules::Place& place, const Edition& edition, const Messages& messages)
{
    if (!place.row.empty() && !place.column.empty())
        return nameOf(model::CellRef{place.table, place.row, place.column}, edition, messages);
    if (!place.row.empty())
        return nameOf(place.table, place.row, edition, messages);
    if (!place.column.empty())
        return nameOf(place.table, place.column, edition, messages);
    return nameOf(place.table, edition, messages);
}

std::string termNameOf(const rules::FindingCell& cell, const rules::Place& at, const Edition& edition,
                       const Messages& messages)
{
    if (!at.column.empty())
        return nameOf(cell.ref.table, cell.ref.row, edition, messages);
    if (!at.row.empty())
        return nameOf(cell.ref.table, cell.ref.column, edition, messages);
    return nameOf(cell.ref, edition, messages);
}

} // namespace gouji::presentation
