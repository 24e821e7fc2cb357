// SPDX-License-Identifier: MPL-2.0
#include "core/reading/grouping.hpp"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

namespace gouji::reading {
namespace {

// An occurrence with its place among all of the workbook in reading order, and that of its table in the form.
struct Placed {
    TableOccurrence occurrence;
    int place = 0;
    int inForm = 0;
};
using Placeds = std::deque<Placed>;

// The tables of all editions of a family in the order of the form.
std::map<reports::TableCode, int> orderOfTables(const packs::Catalogue& catalogue,
                                                const reports::FamilyCode& family)
{
    std::map<reports::TableCode, int> order;
    for (const packs::Edition& edition : catalogue.editions) {
        if (edition.form().family != family)
            continue;
        for (const forms::TableDefinition& table : edition.form().tables)
            order.emplace(table.code, static_cast<int>(order.size()));
    }
    return order;
}

bool overlap(const document::Area& one, const document::Area& other)
{
    return one.first.row <= other.last.row && other.first.row <= one.last.row
           && one.first.column <= other.last.column && other.first.column <= one.last.column;
}

// Whether another edition reads the same place as the same table.
bool isSamePlace(const TableOccurrence& occurrence, const TableReading& reading)
{
    const reports::Table& table = reading.located.table;
    return occurrence.sheetIndex == table.sheetIndex && overlap(occurrence.range, table.range)
           && std::ranges::none_of(occurrence.readings,
                                   [&](const TableReading& known) { return known.edition == reading.edition; });
}

void add(TableReading reading, std::vector<TableOccurrence>& occurrences)
{
    const reports::Table& table = reading.located.table;
    const auto known = std::ranges::find_if(
        occurrences, [&](const TableOccurrence& occurrence) { return isSamePlace(occurrence, reading); });
    TableOccurrence& occurrence =
        known == occurrences.end() ? occurrences.emplace_back(TableOccurrence{{}, table.sheetIndex, table.range})
                                   : *known;
    occurrence.range = occurrence.range.joined(table.range);
    occurrence.readings.push_back(std::move(reading));
}

// The occurrences of each table, in reading order, by the table's place in the form.
std::map<int, Placeds> occurrencesOf(std::vector<TableReading> readings, const packs::Catalogue& catalogue)
{
    if (readings.empty())
        return {};
    const auto order = orderOfTables(catalogue, readings.front().edition->form().family);
    std::map<int, std::vector<TableOccurrence>> found;
    for (TableReading& reading : readings) {
        std::vector<TableOccurrence>& occurrences = found[order.at(reading.located.table.code)];
        add(std::move(reading), occurrences);
    }
    Placeds all;
    for (auto& [inForm, occurrences] : found) {
        for (TableOccurrence& occurrence : occurrences)
            all.push_back({std::move(occurrence), 0, inForm});
    }
    std::ranges::stable_sort(all, {}, [](const Placed& placed) {
        return std::tuple(placed.occurrence.sheetIndex, placed.occurrence.range.first);
    });
    std::map<int, Placeds> byTable;
    int place = 0;
    for (Placed& placed : all) {
        placed.place = place++;
        byTable[placed.inForm].push_back(std::move(placed));
    }
    return byTable;
}

// The less, the closer the other table belongs to the first.
auto distance(const Placed& from, const Placed& other)
{
    const bool inOrder = (other.place > from.place) == (other.inForm > from.inForm);
    return std::tuple(other.occurrence.sheetIndex != from.occurrence.sheetIndex, !inOrder,
                      std::abs(other.place - from.place));
}

template <typename Occurrences>
auto nearestTo(const Placed& from, Occurrences& occurrences)
{
    return std::ranges::min_element(occurrences, [&](const Placed& one, const Placed& other) {
        return distance(from, one) < distance(from, other);
    });
}

using Chosen = std::map<int, Placeds::iterator>; // by the table's place in the form

// Whether an occurrence stands nearer to other tables than to those it was chosen with: it is another report's.
bool belongsElsewhere(const Placed& placed, const Chosen& chosen, const std::map<int, Placeds>& byTable)
{
    return std::ranges::any_of(byTable, [&](const auto& entry) {
        const auto beside = chosen.find(entry.first);
        return entry.first != placed.inForm && beside != chosen.end()
               && nearestTo(placed, entry.second)->place != beside->second->place;
    });
}

// Of every table the occurrence that stands nearest to the core, unless it belongs to another report.
Chosen nearestTables(const Placed& core, std::map<int, Placeds>& byTable)
{
    Chosen nearest;
    for (auto& [inForm, occurrences] : byTable)
        nearest.emplace(inForm, nearestTo(core, occurrences));
    Chosen chosen = nearest;
    std::erase_if(chosen, [&](const auto& entry) {
        return entry.first != core.inForm && belongsElsewhere(*entry.second, nearest, byTable);
    });
    return chosen;
}

// Takes the first occurrence of the rarest table and, of every other one, that which belongs to it.
Placeds takeReport(std::map<int, Placeds>& byTable)
{
    const auto [rarest, commonest] =
        std::minmax_element(byTable.begin(), byTable.end(), [](const auto& one, const auto& other) {
            return one.second.size() < other.second.size();
        });
    const bool equallyOften = rarest->second.size() == commonest->second.size();
    Chosen chosen;
    if (equallyOften) {
        for (auto& [inForm, occurrences] : byTable)
            chosen.emplace(inForm, occurrences.begin());
    } else
        chosen = nearestTables(rarest->second.front(), byTable);
    Placeds report;
    for (const auto& [inForm, taken] : chosen) {
        report.push_back(std::move(*taken));
        byTable.at(inForm).erase(taken);
    }
    std::erase_if(byTable, [](const auto& entry) { return entry.second.empty(); });
    return report;
}

int firstPlace(const Placeds& report) { return std::ranges::min_element(report, {}, &Placed::place)->place; }

} // namespace

std::vector<std::vector<TableOccurrence>> groupedByReport(std::vector<TableReading> readings,
                                                          const packs::Catalogue& catalogue)
{
    std::map<int, Placeds> byTable = occurrencesOf(std::move(readings), catalogue);
    std::vector<Placeds> reports;
    while (!byTable.empty())
        reports.push_back(takeReport(byTable));
    std::ranges::sort(reports, {}, firstPlace);
    std::vector<std::vector<TableOccurrence>> grouped;
    for (Placeds& report : reports) {
        grouped.emplace_back();
        for (Placed& placed : report)
            grouped.back().push_back(std::move(placed.occurrence));
    }
    return grouped;
}

} // namespace gouji::reading
