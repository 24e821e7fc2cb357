// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/records/record.hpp"

#include <boost/json/array.hpp>

#include <vector>

namespace gouji::records {

// Explanations as records and results show them; keys without a value are left out.
boost::json::array toJson(const std::vector<RecordedExplanation>& explanations);

} // namespace gouji::records
