// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/reports/report.hpp"

#include <optional>
#include <span>
#include <string>

namespace gouji::comparison {

// When a report is of: its year and, where its family reports every quarter, the quarter.
struct Time {
    int year = 0;
    std::optional<int> quarter;

    friend auto operator<=>(const Time&, const Time&) = default;
};

// Nothing where the report does not say.
std::optional<Time> timeOf(const reports::Report& report);
Time before(const Time& time);

// "2030", "2030Q2"
std::string textOf(const Time& time);

// Whether both are of one family, as far as they say.
bool areOfOneFamily(const reports::Report& left, const reports::Report& right);

// The report of the same body for the period before; null where there is none, or where the report tells neither.
const reports::Report* reportBefore(const reports::Report& report, std::span<const reports::Report> candidates);

// What is odd about comparing a report with the one before: another period, or another body. Nothing where all is
// well or where one of them does not tell.
std::optional<Message> oddityOf(const reports::Report& report, const reports::Report& before);

} // namespace gouji::comparison
