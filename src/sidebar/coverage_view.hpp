// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/findings_view.hpp"

#include <vector>

namespace gouji::sidebar {

// Adds what was looked at, and what was not, with the reason: a line of the figures in the text and a line of the
// rules, each with a line for every figure or rule below it. Both start closed.
void addCoverage(const Validation& validation, const wording::Messages& messages, std::vector<Entry>& entries);

// Adds a note on each cell whose text an .xlsx would cut off, one a cell.
void addLongCells(const Validation& validation, const session::Session& session, std::vector<std::string>& notes);

// Adds below the line of a figure that contradicts the tables what brings the two together.
void addTextCorrections(const Validation& validation, const rules::Finding& finding,
                        const session::Session& session, Entry& entry);

} // namespace gouji::sidebar
