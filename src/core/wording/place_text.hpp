// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/finding.hpp"
#include "core/wording/messages.hpp"

#include <cstddef>
#include <string>

namespace gouji::wording {

// Where to look for what a finding is about: the actual side where there are two, never last year's cells.
struct PlaceText {
    std::string sheet;     // of the first of the places; empty where that stands in none
    std::string addresses; // "D27, D28"; cells of another sheet are preceded by its name. Paragraphs outside
                           // sheets are named: "一、总体情况 第2段"

    bool empty() const { return sheet.empty() && addresses.empty(); }
};

// At most so many addresses; "…" stands for the rest.
PlaceText placeTextOf(const rules::Finding& finding, const Messages& messages, std::size_t mostAddresses);

} // namespace gouji::wording
