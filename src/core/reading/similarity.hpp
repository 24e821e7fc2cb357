// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::reading {

// How much of two texts is the same, letter for letter and in the same order: 0 nothing, 1 all of it. The same
// share gives exactly the same number.
double similarity(std::u32string_view one, std::u32string_view other);

} // namespace gouji::reading
