// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// The cells of one row of a table, as its line separates them, without white space around them.
using LineCells = std::vector<std::string>;

// Whether the line is one of a table, by what separates its cells.
bool isTableLine(std::string_view line);

// Whether the line only draws one: |---|:--:|, +---+---+.
bool isRule(std::string_view line);

// Whether a cell in quotes goes on in the next line, and whether these lines, joined, are its row.
bool opensQuoted(std::string_view line);
bool closesQuoted(std::string_view lines);

// The lines of one table as rows. Rules and outer borders are left out. A line that begins with a separator and is
// short of cells goes on with the row before it: the last cell of that one had a line break.
std::vector<LineCells> rowsOf(std::vector<std::string_view> lines);

} // namespace gouji::files
