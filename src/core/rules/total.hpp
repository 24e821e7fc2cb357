// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/relation.hpp"

namespace gouji::rules {

// Whether a relation says of one cell that it is the sum of others of the same report: what its formula would be.
bool isPlainTotal(const Relation& relation);

// Whether a relation is an equality between sums that holds in every case.
bool isHardEquality(const Relation& relation);

} // namespace gouji::rules
