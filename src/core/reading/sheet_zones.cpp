// SPDX-License-Identifier: MPL-2.0
#include "core/reading/sheet_zones.hpp"

#include <algorithm>

namespace gouji::reading {

std::vector<std::vector<TableArea>> tablesBySheet(std::size_t sheets, std::span<const ReportPlaces> reports)
{
    std::vector<std::vector<TableArea>> tables(sheets);
    for (std::size_t report = 0; report < reports.size(); ++report) {
        for (const auto& [sheet, area] : reports[report])
            tables[static_cast<std::size_t>(sheet)].push_back({report, area});
    }
    for (std::vector<TableArea>& onSheet : tables)
        std::ranges::stable_sort(onSheet, {}, [](const TableArea& table) { return table.area.first; });
    return tables;
}

std::vector<Zone> zonesOf(std::vector<TableArea> tables)
{
    std::vector<TableArea> reports; // each with the area that its tables take
    for (const TableArea& table : tables) {
        const auto known = std::ranges::find(reports, table.report, &TableArea::report);
        if (known == reports.end())
            reports.push_back(table);
        else
            known->area = known->area.joined(table.area);
    }
    std::ranges::sort(reports, {}, [](const TableArea& report) { return report.area.first.column; });
    std::vector<Zone> zones(1);
    for (std::size_t index = 1; index < reports.size(); ++index) {
        const document::Area& left = reports[index - 1].area;
        const document::Area& right = reports[index].area;
        const bool isBeside = right.first.column > left.last.column && right.first.row <= left.last.row
                              && left.first.row <= right.last.row;
        if (!isBeside) {
            zones.resize(1);
            break;
        }
        zones.back().end = right.first.column;
        zones.push_back({right.first.column});
    }
    zones.back().end = Zone().end;
    for (TableArea& table : tables) {
        const auto zone =
            std::ranges::find_if(zones, [&](const Zone& each) { return table.area.first.column < each.end; });
        zone->tables.push_back(table);
    }
    return zones;
}

} // namespace gouji::reading
