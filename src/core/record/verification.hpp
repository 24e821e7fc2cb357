// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/message.hpp"
#include "core/record/record.hpp"

#include <optional>
#include <span>
#include <vector>

namespace gouji::record {

// Whether what a record says of a report, or of a file, still holds.
struct Verified {
    std::optional<Record> record;          // nothing for a report that has none
    std::optional<model::Message> failure; // what does not hold; nothing where all does
};

// Each report with the record of the same body and year, then the records of reports that are not there.
std::vector<Verified> verify(std::span<const Validation> reports, const std::vector<Record>& records);

} // namespace gouji::record
