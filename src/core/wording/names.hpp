// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/rules/finding.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::wording {

// How messages call the parts of a form. An unknown code is shown as it is.
std::string nameOf(const reports::TableCode& table, const packs::Edition& edition, const Messages& messages);
std::string nameOf(const reports::TableCode& table, const reports::RowCode& row, const packs::Edition& edition,
                   const Messages& messages);
std::string nameOf(const reports::TableCode& table, const reports::ColumnCode& column,
                   const packs::Edition& edition, const Messages& messages);
// Row and column: "行政许可·本年增/减".
std::string nameOf(const reports::CellRef& cell, const packs::Edition& edition, const Messages& messages);

// Where a passage stands in the report: "一、总体情况 第2段".
std::string nameOf(const rules::Passage& passage, const Messages& messages);

// What the finding is about: a cell, a row, a column, a table, a section or the report.
std::string nameOf(const rules::Place& place, const packs::Edition& edition, const Messages& messages);

// What a finding's message begins with: the row where all its cells are in one row, the column where they are in
// one column, the passage where it is about one, else the place.
std::string subjectOf(const rules::Finding& finding, const packs::Edition& edition, const Messages& messages);

// The cell as the terms of a sum call it: by what the finding's subject does not tell.
std::string termNameOf(const rules::FindingCell& cell, const rules::Finding& finding,
                       const packs::Edition& edition, const Messages& messages);

} // namespace gouji::wording
