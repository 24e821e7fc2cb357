// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/ratios.hpp"

#include "core/narrative/ratio_unit.hpp"

#include <algorithm>
#include <utility>

namespace gouji::narrative {
namespace {

using Kind = packs::WordMeaning::Kind;

bool fitsRatio(Measure measure, const std::string& unit)
{
    return measure == Measure::Share ? unit == ratio_unit::percent
                                     : unit != ratio_unit::percentagePoints && unit != ratio_unit::times;
}

// A ratio is quoted with what it is a ratio of, as far as that stands near.
void quoteBase(const Claim& base, Claim& claim)
{
    constexpr std::size_t longest = 40;
    claim.quoteBegin = std::max(base.quoteBegin, claim.begin > longest ? claim.begin - longest : 0);
}

// What has grown: this year's figure, where that of last year stands between: 38件，上年32件，同比增长18.75%.
std::optional<std::size_t> grownIn(const Interpretation& all)
{
    constexpr std::size_t nearby = 4;
    const std::optional<std::size_t> last = all.memory.counted;
    if (!last || !all.found[*last].isOfLastYear)
        return last;
    for (std::size_t back = 1; back <= std::min(nearby, *last); ++back) {
        const Claim& before = all.found[*last - back];
        if (before.subject == all.found[*last].subject && !before.isOfLastYear)
            return *last - back;
    }
    return std::nullopt;
}

} // namespace

void addRatio(Interpretation& all, std::uint32_t head, Claim claim)
{
    claim.measure = all.is(head, Kind::Share) ? Measure::Share : Measure::Growth;
    claim.isFall = all.is(head, Kind::Down);
    claim.base = claim.measure == Measure::Share ? all.memory.figure : grownIn(all);
    claim.whole = all.memory.whole;
    if (claim.base) {
        quoteBase(all.found[*claim.base], claim);
        if (fitsRatio(claim.measure, claim.unit))
            takeOver(all, *claim.base, claim);
    }
    if (!claim.subject)
        claim.base.reset();
    all.found.push_back(std::move(claim));
}

void addDoubling(Interpretation& all, Claim claim)
{
    if (!all.memory.counted)
        return;
    claim.measure = Measure::Growth;
    claim.isDoubling = true;
    claim.base = all.memory.counted;
    takeOver(all, *claim.base, claim);
    claim.value = figures::Decimal(100);
    claim.unit = std::string(ratio_unit::percent);
    all.found.push_back(std::move(claim));
}

} // namespace gouji::narrative
