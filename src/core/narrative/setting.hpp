// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace gouji::narrative {

// What is known of a paragraph before it is read.
struct Setting {
    int section = 0;
    std::u32string_view heading; // the text of the last heading above the paragraph, of any level
    std::optional<int> year;     // of the report
    std::u32string_view agency;  // empty where it is not known
};

} // namespace gouji::narrative
