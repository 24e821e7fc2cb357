// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gouji::reading {

// Whose report it is, and of which year.
struct Identity {
    std::optional<int> year;
    std::string agency;

    bool empty() const { return !year && agency.empty(); }
};

// The year and the agency that a title names, with a label in front or not. Nothing of both where the text is no
// report's title, but a sentence that speaks of one, or a link to the report of another year.
Identity identifyTitle(std::string_view title);

} // namespace gouji::reading
