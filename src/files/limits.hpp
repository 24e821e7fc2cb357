// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace gouji::files {

// How much of a file the readers take in before they refuse it. Far more than any report needs, and little
// enough that a file made to exhaust the machine is refused within a moment.
struct Limits {
    std::size_t parts = 10'000;          // in a package
    std::size_t partBytes = 128u << 20;  // of one part, unpacked
    std::size_t totalBytes = 256u << 20; // of all parts read, unpacked
    std::size_t tokenBytes = 4u << 20;   // of one tag, comment or the like
    std::size_t depth = 256;             // of elements in elements
    std::size_t prefixes = 256;          // of namespaces we know, in force at a time
    std::size_t sheets = 10'000;
    std::size_t cells = 4'000'000;      // in all sheets, with the blank ones that lie before them in row or column
    std::size_t textBytes = 128u << 20; // in all cells, names and properties
    std::size_t merges = 30'000;        // in all sheets
    std::size_t mergedRows = 1'000'000; // of all merged areas together
    std::size_t names = 100'000;        // of ranges
    std::size_t properties = 1'000;     // of ours
    std::chrono::seconds time{60};      // for the whole file; a report takes some milliseconds
};

// Of one cell or property, in bytes; Excel holds 32,767 characters.
inline constexpr std::size_t longestCellText = 1u << 20;

} // namespace gouji::files
