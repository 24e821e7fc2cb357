// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/relation.hpp"

namespace gouji::repair {

// Whether a relation says of one cell that it is the sum of others of the same report: what its formula would be.
bool isPlainTotal(const rules::Relation& relation);

} // namespace gouji::repair
