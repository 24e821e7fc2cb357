// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"

#include <vector>

namespace gouji::corrections {

// What needs no search: a figure with words beside it becomes the figure alone, in the unit of its cell, and the
// blank cells of a table, with marks such as "/" among them, become 0; blank totals become the sums of their
// parts. A group with one proposal for each such finding.
std::vector<Group> mendsOf(const Validation& validation);

} // namespace gouji::corrections
