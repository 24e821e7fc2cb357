// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/figure.hpp"
#include "core/reading/block_locator.hpp"
#include "core/reading/sheet_view.hpp"
#include "core/reading/stated_unit.hpp"

namespace gouji::reading {

// Whether the heading there is one of the table's reworded ones already.
bool isReworded(document::Position position, const reports::Table& table);

// How to read the figure of a place of which the sheet states those units. Units that are not those of the form,
// or that contradict each other, become reworded headings of the table.
document::FigureReading readingOf(const LocatedBlock::Place& place, const StatedUnits& stated,
                                  const SheetView& view, reports::Table& table);

// Makes the heading of an amount a reworded one where neither the sheet nor the cell says what it counts in,
// though the form has it said.
void addMissingUnit(const document::Figure& figure, const LocatedBlock::Place& place, const LocatedBlock& located,
                    const SheetView& view, reports::Table& table);

} // namespace gouji::reading
