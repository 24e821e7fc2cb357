// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/reading/grouping.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace gouji::reading {

// The tables of one report.
using Group = std::vector<TableOccurrence>;

// The table as that edition reads it; null where it does not. Occurrence may be const or not, and so is the table.
template <typename Occurrence>
auto readingOf(Occurrence& occurrence, const packs::Edition& edition)
    -> decltype(&occurrence.readings.front().located)
{
    const auto found = std::ranges::find(occurrence.readings, &edition, &TableReading::edition);
    return found == occurrence.readings.end() ? nullptr : &found->located;
}

// The edition of the catalogue that fits the tables of a report of that year best.
const packs::Edition& bestEdition(const Group& group, const packs::Catalogue& catalogue,
                                  const std::optional<int>& year);

} // namespace gouji::reading
