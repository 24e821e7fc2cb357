// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/block_locator.hpp"

#include <optional>
#include <span>
#include <vector>

namespace gouji::reading {

// Headings of one block stand within so many rows of each other.
constexpr int headingDepth = 2;

// Those of the positions, in reading order, that stand in these rows.
std::span<const document::Position> inRows(std::span<const document::Position> positions, int first, int last);

// The first of the positions, in reading order, that stands in that area.
std::optional<document::Position> firstIn(std::span<const document::Position> positions,
                                          const document::Area& area);

// The heading nearest to the anchor on the side where the definition has it; the positions are in reading order.
std::optional<document::Position> nearestOnSide(std::span<const document::Position> positions,
                                                document::Position anchor, bool toTheRight);

// Where the figure of that row and column stands: in a merged area, its first cell.
document::Position figurePosition(const document::Grid& grid, int row, int column);

// Adds a heading that no figure is read by: where it stands, or where it should.
void addOuterHeading(LocatedBlock::Heading heading, const document::Area& area, const LabelIndex& labels,
                     LocatedBlock& located);

// locateBlock for either layout.
std::vector<LocatedBlock> locateGridBlock(const forms::BlockDefinition& block, const document::Grid& grid,
                                          const LabelIndex& labels);
std::vector<LocatedBlock> locateSingleRowBlock(const forms::BlockDefinition& block, const document::Grid& grid,
                                               const LabelIndex& labels);

} // namespace gouji::reading
