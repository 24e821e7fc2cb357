// SPDX-License-Identifier: MPL-2.0
#include "core/locate/grouping.hpp"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace gouji::locate {
namespace {

using model::Table;

// A table with its place among all of the workbook in reading order, and that of its definition in the form.
struct Occurrence {
    Table table;
    int place = 0;
    int inForm = 0;
};
using Occurrences = std::deque<Occurrence>;

// The occurrences of each table, in reading order, by the table's place in the form.
std::map<int, Occurrences> occurrencesOf(std::vector<Table> tables, const catalogue::Edition& edition)
{
    std::sort(tables.begin(), tables.end(), [](const Table& one, const Table& other) {
        return std::tuple(one.sheetIndex, one.range.first) < std::tuple(other.sheetIndex, other.range.first);
    });
    std::map<int, Occurrences> byTable;
    int place = 0;
    for (Table& table : tables) {
        const auto definition = std::find_if(edition.tables.begin(), edition.tables.end(),
                                             [&](const auto& known) { return known.code == table.code; });
        const auto inForm = static_cast<int>(std::distance(edition.tables.begin(), definition));
        byTable[inForm].push_back({std::move(table), place++, inForm});
    }
    return byTable;
}

// The less, the closer the other table belongs to the first.
auto distance(const Occurrence& from, const Occurrence& other)
{
    const bool inOrder = (other.place > from.place) == (other.inForm > from.inForm);
    return std::tuple(other.table.sheetIndex != from.table.sheetIndex, !inOrder,
                      std::abs(other.place - from.place));
}

Occurrences::iterator nearestTo(const Occurrence& from, Occurrences& occurrences)
{
    return std::min_element(occurrences.begin(), occurrences.end(),
                            [&](const Occurrence& one, const Occurrence& other) {
                                return distance(from, one) < distance(from, other);
                            });
}

// Takes the first occurrence of the rarest table and, of every other one, that which belongs to it.
Occurrences takeReport(std::map<int, Occurrences>& byTable)
{
    const auto [rarest, commonest] =
        std::minmax_element(byTable.begin(), byTable.end(), [](const auto& one, const auto& other) {
            return one.second.size() < other.second.size();
        });
    const bool equallyOften = rarest->second.size() == commonest->second.size();
    const Occurrence core = rarest->second.front();
    Occurrences report;
    for (auto& [inForm, occurrences] : byTable) {
        const auto taken = equallyOften ? occurrences.begin() : nearestTo(core, occurrences);
        report.push_back(std::move(*taken));
        occurrences.erase(taken);
    }
    std::erase_if(byTable, [](const auto& entry) { return entry.second.empty(); });
    return report;
}

int firstPlace(const Occurrences& report)
{
    return std::min_element(report.begin(), report.end(),
                            [](const Occurrence& one, const Occurrence& other) { return one.place < other.place; })
        ->place;
}

} // namespace

std::vector<std::vector<Table>> groupedByReport(std::vector<Table> tables, const catalogue::Edition& edition)
{
    std::map<int, Occurrences> byTable = occurrencesOf(std::move(tables), edition);
    std::vector<Occurrences> reports;
    while (!byTable.empty())
        reports.push_back(takeReport(byTable));
    std::sort(reports.begin(), reports.end(), [](const Occurrences& one, const Occurrences& other) {
        return firstPlace(one) < firstPlace(other);
    });
    std::vector<std::vector<Table>> grouped;
    for (Occurrences& report : reports) {
        grouped.emplace_back();
        for (Occurrence& occurrence : report)
            grouped.back().push_back(std::move(occurrence.table));
    }
    return grouped;
}

} // namespace gouji::locate
