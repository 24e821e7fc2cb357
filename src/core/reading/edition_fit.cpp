// SPDX-License-Identifier: MPL-2.0
#include "core/reading/edition_fit.hpp"

#include <compare>
#include <cstddef>
#include <iterator>

namespace gouji::reading {
namespace {

using packs::Edition;

// How well an edition fits a report, most telling first: figures found, how few headings are worded otherwise,
// whether it is the year's, how few figures stand in rows that replace those of the official form.
struct Fit {
    std::size_t figures = 0;
    std::ptrdiff_t rewordedHeadings = 0; // negative
    bool ofTheYear = false;
    std::size_t officialFigures = 0;

    friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fitOf(const Group& group, const Edition& edition, const std::optional<int>& year)
{
    Fit fit;
    fit.ofTheYear = year && edition.form().covers(*year);
    for (const TableOccurrence& occurrence : group) {
        const LocatedTable* located = readingOf(occurrence, edition);
        if (!located)
            continue;
        fit.figures += located->table.cells.size();
        fit.rewordedHeadings -= std::ssize(located->table.rewordedHeadings);
        fit.officialFigures += located->officialFigures;
    }
    return fit;
}

} // namespace

const Edition& bestEdition(const Group& group, const packs::Catalogue& catalogue, const std::optional<int>& year)
{
    return *std::ranges::max_element(catalogue.editions, {},
                                     [&](const Edition& edition) { return fitOf(group, edition, year); });
}

} // namespace gouji::reading
