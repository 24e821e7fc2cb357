// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/reports/report.hpp"

#include <optional>
#include <span>

namespace gouji::comparison {

// The report of the same body for the year before; null where there is none, or where the report tells neither.
const reports::Report* reportBefore(const reports::Report& report, std::span<const reports::Report> candidates);

// What is odd about comparing a report with the one before: another year, or another body. Nothing where all is
// well or where one of them does not tell.
std::optional<Message> oddityOf(const reports::Report& report, const reports::Report& before);

} // namespace gouji::comparison
