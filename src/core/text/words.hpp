// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <ranges>
#include <string_view>

namespace gouji::text {

// Whether any of the words, a list of std::u32string_view, stands in the text.
template <std::ranges::input_range Words>
bool holdsAny(std::u32string_view text, const Words& words)
{
    return std::ranges::any_of(words, [&](std::u32string_view word) { return text.find(word) != text.npos; });
}

} // namespace gouji::text
