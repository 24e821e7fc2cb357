// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/message.hpp"
#include "core/model/report.hpp"

#include <optional>
#include <span>

namespace gouji::last_year {

// The report of the same body for the year before; null where there is none, or where the report tells neither.
const model::Report* reportBefore(const model::Report& report, std::span<const model::Report> candidates);

// What is odd about comparing a report with the one before: another year, or another body. Nothing where all is
// well or where one of them does not tell.
std::optional<model::Message> oddityOf(const model::Report& report, const model::Report& before);

} // namespace gouji::last_year
