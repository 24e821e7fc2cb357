// SPDX-License-Identifier: MPL-2.0
#include "core/last_year/pairing.hpp"

#include <algorithm>

namespace gouji::last_year {

const model::Report* reportBefore(const model::Report& report, std::span<const model::Report> candidates)
{
    const auto found = std::ranges::find_if(candidates, [&](const model::Report& candidate) {
        return report.year && candidate.year == *report.year - 1 && candidate.agency == report.agency
               && !report.agency.empty();
    });
    return found == candidates.end() ? nullptr : &*found;
}

std::optional<model::Message> oddityOf(const model::Report& report, const model::Report& before)
{
    const bool isOfOtherYear = report.year && before.year && *before.year != *report.year - 1;
    const bool isOfOtherBody = !report.agency.empty() && !before.agency.empty() && report.agency != before.agency;
    if (isOfOtherYear && isOfOtherBody)
        return model::Message{"last-year.other-report",
                              {{"agency", report.agency},
                               {"year", std::to_string(*report.year)},
                               {"other", before.agency},
                               {"before", std::to_string(*before.year)}}};
    if (isOfOtherYear)
        return model::Message{"last-year.other-year",
                              {{"year", std::to_string(*report.year)}, {"before", std::to_string(*before.year)}}};
    if (isOfOtherBody)
        return model::Message{"last-year.other-agency", {{"agency", report.agency}, {"before", before.agency}}};
    return std::nullopt;
}

} // namespace gouji::last_year
