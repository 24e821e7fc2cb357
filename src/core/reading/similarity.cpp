// SPDX-License-Identifier: MPL-2.0
#include "core/reading/similarity.hpp"

#include <algorithm>
#include <vector>

namespace gouji::reading {
namespace {

// The length of the longest text that is left of both when letters are struck out.
std::size_t commonLetters(std::u32string_view one, std::u32string_view other)
{
    std::vector<std::size_t> row(other.size() + 1); // of all letters of one so far, by the number of the other's
    for (const char32_t letter : one) {
        std::size_t diagonal = 0;
        for (std::size_t at = 0; at < other.size(); ++at) {
            const std::size_t above = row[at + 1];
            row[at + 1] = letter == other[at] ? diagonal + 1 : std::max(above, row[at]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

double similarity(std::u32string_view one, std::u32string_view other)
{
    if (one.empty() && other.empty())
        return 1;
    return 2 * static_cast<double>(commonLetters(one, other)) / static_cast<double>(one.size() + other.size());
}

} // namespace gouji::reading
