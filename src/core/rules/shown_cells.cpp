// SPDX-License-Identifier: MPL-2.0
#include "core/rules/shown_cells.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

using document::CellLocation;
using Side = FindingCell::Side;

template <typename Wanted>
std::vector<CellLocation> cellsOf(const Finding& finding, Wanted isWanted)
{
    std::vector<CellLocation> cells;
    for (const Passage& passage : finding.passages) {
        // A cell may hold several passages.
        const auto* cell = std::get_if<CellLocation>(&passage.at);
        if (cell && std::ranges::find(cells, *cell) == cells.end())
            cells.push_back(*cell);
    }
    for (const FindingCell& cell : finding.cells) {
        if (cell.period == reports::Period::ThisYear && isWanted(cell))
            cells.push_back({static_cast<std::size_t>(cell.sheetIndex), cell.position});
    }
    return cells;
}

} // namespace

std::vector<CellLocation> shownCells(const Finding& finding)
{
    return cellsOf(finding, [](const FindingCell&) { return true; });
}

std::vector<CellLocation> statedCells(const Finding& finding)
{
    const bool hasSides =
        !finding.passages.empty() || std::ranges::count(finding.cells, Side::Actual, &FindingCell::side) > 0;
    return cellsOf(finding, [&](const FindingCell& cell) { return !hasSides || cell.side == Side::Actual; });
}

} // namespace gouji::rules
