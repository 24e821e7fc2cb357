// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// The section with that number, from 1; null where the report has none.
const reports::Section* sectionOf(const reports::Report& report, int number);

// Without white space.
std::size_t lettersIn(const reports::Section& section);

// A heading as a passage of its section: no paragraph of it.
rules::Passage headingPassage(const reports::Section& section);

// A finding about the section's heading, as findingAbout() makes it.
rules::Finding aboutSection(std::string_view name, const reports::Section& section, std::string variant = {});

// Whether the report is here with its text: a workbook may hold the tables with a note or two, or nothing but the
// headings around them.
bool isWholeText(const Reviewed& reviewed);

} // namespace gouji::narrative
