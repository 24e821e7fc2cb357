// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/page.hpp"

#include <string>
#include <vector>

namespace gouji::files {

// A cell between rules, over one row or several.
struct RuledCell {
    double left = 0;
    double right = 0;
    int firstRow = 0;
    int lastRow = 0;
    std::string text = {};
};

// A table that is drawn with rules, its cells row by row.
struct RuledTable {
    layout::Box box;
    int rows = 0;
    std::vector<RuledCell> cells;
    // Whether rules part the figures: not where several stand in one cell, and nothing else.
    bool isCertain = true;
};

// Takes the tables out of the page, and the words that stand in them. A frame without a rule inside is none.
std::vector<RuledTable> takeRuledTables(layout::Page& page);

// Adds a part of the table that stands on the next page; its columns may be others.
void append(RuledTable part, RuledTable& table);

// Where columns begin, from left to right, and where the last ends.
std::vector<double> columnEdges(const RuledTable& table);

// Which of the edges that is.
int edgeAt(double x, const std::vector<double>& edges);

} // namespace gouji::files
