// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/worded_claims.hpp"

#include "core/narrative/negation.hpp"
#include "core/narrative/ratios.hpp"
#include "core/narrative/scopes.hpp"
#include "core/narrative/worded_claim.hpp"

#include <algorithm>
#include <utility>

namespace gouji::narrative {
namespace {

using Kind = packs::WordMeaning::Kind;

// 均已审结: of what the sentence named, nothing is pending.
void addClosed(Interpretation& all, TokenRange clause, std::size_t at)
{
    if (!all.memory.subject)
        return;
    const std::uint16_t topic = all.memory.subject->topic;
    const auto pending = all.topic(topic).pending;
    if (!pending || all.namedRows.empty())
        return;
    Subject subject{topic, {}, {*pending}};
    for (const NamedWord& row : all.namedRows)
        if (row.topic == topic)
            subject.rows.push_back(row.index);
    Claim claim = wordedClaim(all, clause, at, at);
    claim.measure = subject.rows.size() > 1 ? Measure::Each : Measure::Count;
    addClaim(all, std::move(claim), {subject, scopeOf(all, topic, {}), all.namesAnotherBody});
}

// The claim that 均 speaks of: the figure before, where it is a whole. Null where it is none.
const Claim* wholeBefore(const Interpretation& all)
{
    if (!all.memory.counted || all.memory.counted != all.memory.figure)
        return nullptr;
    const Claim& whole = all.found[*all.memory.counted];
    const bool isWhole = whole.measure == Measure::Count && whole.subject->columns.empty()
                         && !whole.subject->rows.empty() && all.topic(whole.subject->topic).pending;
    return isWhole ? &whole : nullptr;
}

// 均获维持: the whole of the figure before. Returns whether the words say so.
bool addAllOf(Interpretation& all, TokenRange clause, std::size_t at)
{
    const Claim* whole = wholeBefore(all);
    if (!whole)
        return false;
    const ClauseWords words = wordsIn(clause.subspan(at + 1), all.tokens, all.claims);
    const auto column = std::ranges::find(words.columns, whole->subject->topic, &NamedWord::topic);
    if (column == words.columns.end()
        || std::ranges::any_of(words.unknown, [&](std::size_t place) { return place < column->at; }))
        return false;
    Claim claim = wordedClaim(all, clause, at, at + 1 + column->at);
    claim.value = whole->value;
    claim.unit = whole->unit;
    const bool isSureWord = std::ranges::count(words.columns, whole->subject->topic, &NamedWord::topic) == 1;
    Understood understood{Subject{whole->subject->topic, whole->subject->rows, {column->index}}, whole->scope,
                          whole->isUnsure || !isSureWord || all.namedRows.size() > 1};
    const Memory memory = all.memory; // what follows is still about the whole
    addClaim(all, std::move(claim), std::move(understood));
    all.memory = memory;
    return true;
}

} // namespace

void addWordedClaim(Interpretation& all, TokenRange clause)
{
    bool triedAll = false;
    for (std::size_t at = 0; at < clause.size(); ++at) {
        if (all.is(clause[at], Kind::Closed))
            return addClosed(all, clause, at);
        if (all.is(clause[at], Kind::AllOf) && !std::exchange(triedAll, true) && addAllOf(all, clause, at))
            return;
        if (all.is(clause[at], Kind::Negation))
            return addNegation(all, clause, at);
        if (all.is(clause[at], Kind::Doubled))
            return addDoubling(all, wordedClaim(all, clause, at, at));
    }
}

} // namespace gouji::narrative
