// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/pairing.hpp"

#include <algorithm>

namespace gouji::comparison {

std::string textOf(const Time& time)
{
    std::string text = std::to_string(time.year);
    if (time.quarter)
        text.append(1, 'Q').append(std::to_string(*time.quarter));
    return text;
}

std::optional<Time> timeOf(const reports::Report& report)
{
    return report.year ? std::optional(Time{*report.year, report.quarter}) : std::nullopt;
}

Time before(const Time& time)
{
    constexpr int quarters = 4;
    if (!time.quarter)
        return {time.year - 1, std::nullopt};
    return *time.quarter > 1 ? Time{time.year, *time.quarter - 1} : Time{time.year - 1, quarters};
}

bool areOfOneFamily(const reports::Report& left, const reports::Report& right)
{
    return left.family.empty() || right.family.empty() || left.family == right.family;
}

const reports::Report* reportBefore(const reports::Report& report, std::span<const reports::Report> candidates)
{
    const auto time = timeOf(report);
    const auto found = std::ranges::find_if(candidates, [&](const reports::Report& candidate) {
        return time && timeOf(candidate) == before(*time) && candidate.agency == report.agency
               && !report.agency.empty() && areOfOneFamily(candidate, report);
    });
    return found == candidates.end() ? nullptr : &*found;
}

std::optional<Message> oddityOf(const reports::Report& report, const reports::Report& before)
{
    const auto time = timeOf(report);
    const auto timeBefore = timeOf(before);
    const bool isOfOtherYear = time && timeBefore && *timeBefore != comparison::before(*time);
    const bool isOfOtherBody = !report.agency.empty() && !before.agency.empty() && report.agency != before.agency;
    if (isOfOtherYear && isOfOtherBody)
        return Message{"last-year.other-report",
                       {{"agency", report.agency},
                        {"year", textOf(*time)},
                        {"other", before.agency},
                        {"before", textOf(*timeBefore)}}};
    if (isOfOtherYear)
        return Message{"last-year.other-year", {{"year", textOf(*time)}, {"before", textOf(*timeBefore)}}};
    if (isOfOtherBody)
        return Message{"last-year.other-agency", {{"agency", report.agency}, {"before", before.agency}}};
    return std::nullopt;
}

} // namespace gouji::comparison
