// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/joined_sheet.hpp"

#include <vector>

namespace gouji::reading {

// The figures that were found, those that are numbers alone.
std::size_t numbersIn(const reports::Report& report);

// Whether the tables that were found miss nothing of their form.
bool hasAllRowsAndColumns(const reports::Report& report);

// Whether everything on the form of its edition was found, if in other words, and no heading is only a piece of
// one.
bool isComplete(const reports::Report& report, const packs::Catalogue& catalogue);

// Whether a reading of the joined sheet holds all figures of those before it, in their places, and more, or the
// same with fewer headings that are not written to the letter.
bool readsMore(const reports::Report& report, const std::vector<const reports::Report*>& before,
               const JoinedSheet& joined);

// Whether a title between the places of a report's tables names another body or year: they are not one report's.
bool isCrossedByTitle(const ReportPlaces& places, const document::Document& document,
                      const reports::Report& report, const packs::Family& family);

} // namespace gouji::reading
