// SPDX-License-Identifier: MPL-2.0
#include "core/wording/names.hpp"

#include <algorithm>

namespace gouji::wording {

using packs::Edition;

std::string nameOf(const reports::TableCode& table, const Edition& edition, const Messages& messages)
{
    const auto* definition = edition.find(table);
    return definition ? definition->name.in(messages.language()) : table.text();
}

std::string nameOf(const reports::TableCode& table, const reports::RowCode& row, const Edition& edition,
                   const Messages& messages)
{
    const auto* definition = edition.find(table);
    const auto* found = definition ? definition->find(row) : nullptr;
    return found ? found->name.in(messages.language()) : row.text();
}

std::string nameOf(const reports::TableCode& table, const reports::ColumnCode& column, const Edition& edition,
                   const Messages& messages)
{
    const auto* definition = edition.find(table);
    const auto* found = definition ? definition->find(column) : nullptr;
    return found ? found->name.in(messages.language()) : column.text();
}

std::string nameOf(const reports::CellRef& cell, const Edition& edition, const Messages& messages)
{
    const auto* table = edition.find(cell.table);
    if (!table) // a named range of the workbook
        return cell.row.empty()
                   ? cell.table.text()
                   : messages.text("finding.cell", {{"row", cell.table.text()}, {"column", cell.row.text()}});
    const auto* column = table->find(cell.row, cell.column);
    return messages.text("finding.cell",
                         {{"row", nameOf(cell.table, cell.row, edition, messages)},
                          {"column", column ? column->name.in(messages.language()) : cell.column.text()}});
}

namespace {

// What stands before the first heading and after the report has no heading of its own.
std::string nameOfUnheaded(int section, const Messages& messages)
{
    return messages.text(section < 0 ? "section.end" : "section.beginning");
}

std::string nameOfSection(int section, const Edition& edition, const Messages& messages)
{
    const auto index = static_cast<std::size_t>(section) - 1;
    return section > 0 && index < edition.form().sections.size() ? edition.form().sections[index]
                                                          : nameOfUnheaded(section, messages);
}

} // namespace

std::string nameOf(const rules::Passage& passage, const Messages& messages)
{
    const std::string section =
        passage.heading.empty() ? nameOfUnheaded(passage.section, messages) : passage.heading;
    if (passage.paragraph == 0) // the heading itself
        return section;
    return messages.text("section.paragraph",
                         {{"section", section}, {"paragraph", std::to_string(passage.paragraph)}});
}

std::string nameOf(const rules::Place& place, const Edition& edition, const Messages& messages)
{
    if (!place.row.empty() && !place.column.empty())
        return nameOf(reports::CellRef{place.table, place.row, place.column}, edition, messages);
    if (!place.row.empty())
        return nameOf(place.table, place.row, edition, messages);
    if (!place.column.empty())
        return nameOf(place.table, place.column, edition, messages);
    if (place.table.empty() && place.section)
        return nameOfSection(*place.section, edition, messages);
    return place.table.empty() ? messages.text("outline.report") : nameOf(place.table, edition, messages);
}

namespace {

enum class Common { Nothing, Row, Column };

// What all cells of a finding have in common, so that it need be told only once.
Common commonOf(const rules::Finding& finding)
{
    const rules::Place& at = finding.at;
    if (at.row.empty() != at.column.empty())
        return at.column.empty() ? Common::Row : Common::Column;
    if (at.row.empty() || finding.cells.size() < 2)
        return Common::Nothing;
    const auto all = [&](auto sameAsPlace) { return std::ranges::all_of(finding.cells, sameAsPlace); };
    if (all([&](const auto& cell) { return cell.ref.row == at.row; }))
        return Common::Row;
    return all([&](const auto& cell) { return cell.ref.column == at.column; }) ? Common::Column : Common::Nothing;
}

} // namespace

std::string subjectOf(const rules::Finding& finding, const Edition& edition, const Messages& messages)
{
    const Common common = commonOf(finding);
    if (common == Common::Row)
        return nameOf(finding.at.table, finding.at.row, edition, messages);
    if (common == Common::Column)
        return nameOf(finding.at.table, finding.at.column, edition, messages);
    if (finding.at.section && !finding.passages.empty())
        return nameOf(finding.passages.front(), messages);
    return nameOf(finding.at, edition, messages);
}

std::string termNameOf(const rules::FindingCell& cell, const rules::Finding& finding, const Edition& edition,
                       const Messages& messages)
{
    const rules::Place& at = finding.at;
    const Common common = cell.ref.table == at.table ? commonOf(finding) : Common::Nothing;
    if (common == Common::Column && (at.column.empty() || cell.ref.column == at.column))
        return nameOf(cell.ref.table, cell.ref.row, edition, messages);
    if (common == Common::Row && (at.row.empty() || cell.ref.row == at.row))
        return nameOf(cell.ref.table, cell.ref.column, edition, messages);
    return nameOf(cell.ref, edition, messages);
}

} // namespace gouji::wording
