// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/figure_place.hpp"

#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using Kind = packs::WordMeaning::Kind;

constexpr std::size_t longestBefore = 40; // of a quotation, in letters
constexpr std::size_t longestBehind = 20;

void quote(const Interpretation& all, const FigurePlace& place, Claim& claim)
{
    claim.quoteBegin = place.before.empty() ? claim.begin : all.token(place.before.front()).begin;
    if (claim.begin - claim.quoteBegin > longestBefore)
        claim.quoteBegin = claim.begin - longestBefore;
    claim.quoteEnd = place.after.empty() ? claim.end : all.token(place.after.back()).end;
    claim.quoteEnd = std::min(claim.quoteEnd, claim.end + longestBehind);
}

bool isCalledApproximate(const Interpretation& all, const FigurePlace& place)
{
    return (!place.before.empty() && all.is(place.before.back(), Kind::ApproximateBefore))
           || (!place.after.empty() && all.is(place.after.front(), Kind::ApproximateAfter));
}

} // namespace

std::optional<std::uint32_t> headOf(const Interpretation& all, const FigurePlace& place)
{
    for (std::size_t at = place.before.size(); at-- > 0;) {
        const std::uint32_t index = place.before[at];
        if (!isFiller(all.token(index), all.claims) || isRatioWord(all, index) || all.is(index, Kind::Parts)
            || all.is(index, Kind::LastYear))
            return index;
    }
    return std::nullopt;
}

bool isRatioWord(const Interpretation& all, std::uint32_t index)
{
    return all.is(index, Kind::Share) || all.is(index, Kind::Up) || all.is(index, Kind::Down);
}

Claim writtenClaim(const Interpretation& all, const FigurePlace& place)
{
    const Token& here = all.token(place.figure);
    const FigureToken& written = all.tokens.figures[here.word];
    Claim claim;
    claim.begin = here.begin;
    claim.end = here.end;
    quote(all, place, claim);
    claim.value = written.number.value;
    claim.scale = written.number.scale;
    claim.decimals = written.number.decimals;
    claim.unit = text::encodeUtf8(written.unit);
    claim.isAndMore = written.number.isAbout;
    claim.isAbout = written.number.isAbout || isCalledApproximate(all, place);
    claim.followsParts = all.memory.partsFollow;
    return claim;
}

} // namespace gouji::narrative
