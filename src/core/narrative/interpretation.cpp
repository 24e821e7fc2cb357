// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/interpretation.hpp"

#include "core/narrative/ratio_unit.hpp"
#include "core/narrative/scopes.hpp"

#include <algorithm>
#include <utility>

namespace gouji::narrative {
namespace {

void nameRow(std::vector<NamedWord>& rows, const NamedWord& row)
{
    const bool isKnown = std::ranges::any_of(
        rows, [&](const NamedWord& known) { return known.topic == row.topic && known.index == row.index; });
    if (!isKnown)
        rows.push_back(row);
}

// The columns of what was counted before, where the claim names none.
std::optional<Subject> inherited(const Subject& subject, const std::optional<Subject>& before)
{
    if (!subject.columns.empty() || !before || before->topic != subject.topic || before->columns.empty())
        return std::nullopt;
    return Subject{subject.topic, subject.rows, before->columns};
}

void remember(Interpretation& all, const Subject& subject)
{
    all.memory.subject = subject;
    all.memory.counted = all.found.size();
    all.memory.isBroken = false;
    for (const std::uint16_t row : subject.rows)
        nameRow(all.namedRows, {subject.topic, row, 0});
}

} // namespace

bool Interpretation::anyIs(TokenRange range, packs::WordMeaning::Kind kind) const
{
    return std::ranges::any_of(range, [&](std::uint32_t index) { return is(index, kind); });
}

std::u32string_view Interpretation::textOf(const Token& token) const
{
    return std::u32string_view(letters.text).substr(token.begin, token.end - token.begin);
}

void addClaim(Interpretation& all, Claim claim, Understood understood)
{
    claim.subject = std::move(understood.subject);
    claim.scope = std::move(understood.scope);
    claim.isUnsure = understood.isUnsure;
    claim.whole = all.memory.whole;
    if (claim.unit != ratio_unit::percent) {
        all.memory.figure = all.found.size();
        all.memory.partsFollow = false;
    }
    if (claim.subject)
        claim.inherited = inherited(*claim.subject, all.memory.subject);
    if (claim.subject && (claim.scope.empty() || claim.scope == scopeOf(all, claim.subject->topic, {})))
        remember(all, *claim.subject);
    else if (claim.subject || claim.unit != ratio_unit::percent)
        all.memory.isBroken = true;
    all.found.push_back(std::move(claim));
}

void takeOver(const Interpretation& all, std::size_t other, Claim& claim)
{
    claim.subject = all.found[other].subject;
    claim.scope = all.found[other].scope;
    claim.isUnsure = all.found[other].isUnsure;
}

} // namespace gouji::narrative
