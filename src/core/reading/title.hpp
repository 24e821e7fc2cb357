// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/family.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::reading {

// Whose report it is, and of which year.
struct Identity {
    std::optional<int> year;
    std::string agency;
    std::optional<int> quarter = {};

    bool empty() const { return !year && agency.empty(); }
};

// The period and the agency that the title of a family's report names, with a label in front or not. Nothing of
// both where the text is no such title, but a sentence that speaks of one, or a link to the report of another
// year.
Identity identifyTitle(std::string_view title, const packs::Family& family);

} // namespace gouji::reading
