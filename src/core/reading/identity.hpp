// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/reading/mention.hpp"

#include <span>
#include <utility>
#include <vector>

namespace gouji::reading {

// Where the tables of a report stand: sheet and area of each.
using ReportPlaces = std::vector<std::pair<int, document::Area>>;

// Whose report each one of a family is, and of which period. What stands on a report's sheets, above its tables
// before all else, tells of it; then the names of its sheets, then a cover in front of it. Where there is one
// report only, every text of the workbook tells of it. Which texts count before others: Mention::Kind; but an
// abbreviated name beside 单位名称 does not count before the whole one in a title.
std::vector<Identity> identify(const document::Workbook& workbook, std::span<const ReportPlaces> reports,
                               const packs::Family& family);

} // namespace gouji::reading
