// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/reports/report.hpp"

#include <string>
#include <vector>

// What counts among the cells at a table that are none of its own, see extra_rows.hpp.
namespace gouji::reading {

using ExtraCells = std::vector<reports::ExtraCell>;

// Whether the text says more than a figure.
bool hasWords(const std::string& text);

// A heading without its line breaks and tabs.
std::string onOneLine(std::string text);

// Signatures, dates, telephone and page numbers, and sentences.
bool isRemark(const std::string& text);

bool isPlainFigure(const document::Figure& figure);

// Adds the cell where a figure other than 0 stands in it, unless an office calculates it to check the table.
void addFigure(const std::string& heading, document::Position position, const document::Grid& grid,
               ExtraCells& cells);

// Adds those found in a row or column. Years are no figures: those under or beside a heading that speaks of years,
// or a number that stands alone.
void appendFigures(const ExtraCells& found, ExtraCells& cells);

} // namespace gouji::reading
