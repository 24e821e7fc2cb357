// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/reading/identity.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace gouji::reading {

// Where a table of one of several reports stands.
struct TableArea {
    std::size_t report = 0;
    document::Area area;
};

// Columns of a sheet in which one report stands beside others, or the whole sheet.
struct Zone {
    int first = 0;
    int end = std::numeric_limits<int>::max();
    std::vector<TableArea> tables = {}; // by their first cells
};

// The tables of each of so many sheets, in reading order.
std::vector<std::vector<TableArea>> tablesBySheet(std::size_t sheets, std::span<const ReportPlaces> reports);

// The zones of a sheet with these tables, from left to right: one a report where reports stand beside each other,
// else one for the whole sheet.
std::vector<Zone> zonesOf(std::vector<TableArea> tables);

} // namespace gouji::reading
