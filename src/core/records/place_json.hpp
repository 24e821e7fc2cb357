// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/finding.hpp"

#include <boost/json/object.hpp>

namespace gouji::records {

// Adds what names a place: the keys "table", "row", "column", "section" and "quote", as texts. What the place does
// not have has no key.
void put(const rules::Place& place, boost::json::object& object);

// The place that an object names. What cannot be read is as good as not there.
rules::Place placeIn(const boost::json::object& object);

} // namespace gouji::records
