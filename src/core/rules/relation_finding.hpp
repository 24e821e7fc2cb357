// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/finding.hpp"
#include "core/rules/relation.hpp"

namespace gouji::rules {

// The finding of a relation that does not hold: both sides with their values, and the cells they are made of.
Finding findingOf(const Relation& relation, const Subject& subject);

} // namespace gouji::rules
