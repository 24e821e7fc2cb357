// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/pairing.hpp"

#include <algorithm>

namespace gouji::comparison {

const reports::Report* reportBefore(const reports::Report& report, std::span<const reports::Report> candidates)
{
    const auto found = std::ranges::find_if(candidates, [&](const reports::Report& candidate) {
        return report.year && candidate.year == *report.year - 1 && candidate.agency == report.agency
               && !report.agency.empty();
    });
    return found == candidates.end() ? nullptr : &*found;
}

std::optional<Message> oddityOf(const reports::Report& report, const reports::Report& before)
{
    const bool isOfOtherYear = report.year && before.year && *before.year != *report.year - 1;
    const bool isOfOtherBody = !report.agency.empty() && !before.agency.empty() && report.agency != before.agency;
    if (isOfOtherYear && isOfOtherBody)
        return Message{"last-year.other-report",
                       {{"agency", report.agency},
                        {"year", std::to_string(*report.year)},
                        {"other", before.agency},
                        {"before", std::to_string(*before.year)}}};
    if (isOfOtherYear)
        return Message{"last-year.other-year",
                       {{"year", std::to_string(*report.year)}, {"before", std::to_string(*before.year)}}};
    if (isOfOtherBody)
        return Message{"last-year.other-agency", {{"agency", report.agency}, {"before", before.agency}}};
    return std::nullopt;
}

} // namespace gouji::comparison
