// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/negation.hpp"

#include "core/narrative/scopes.hpp"
#include "core/narrative/subject.hpp"
#include "core/narrative/worded_claim.hpp"

#include <algorithm>
#include <utility>

namespace gouji::narrative {
namespace {

using packs::WordMeaning;

// The words that say what there were none of: those behind the denial or, where they name nothing, those before
// it. Nothing where it is not clear.
std::optional<ClauseWords> wordsDenied(const Interpretation& all, TokenRange clause, std::size_t at)
{
    ClauseWords behind = wordsIn(clause.subspan(at + 1), all.tokens, all.claims);
    if (!behind.names.empty())
        return behind;
    ClauseWords before = wordsIn(clause.first(at), all.tokens, all.claims);
    if (before.names.empty() || !behind.saysNothing())
        return std::nullopt;
    return before;
}

// 未收到 holds the word for the row: it is read once more without its first letters.
std::optional<std::uint16_t> rowInside(const Interpretation& all, const Token& denial, std::uint16_t topic)
{
    const std::u32string_view text = all.textOf(denial);
    for (std::size_t from = 1; from < text.size(); ++from) {
        const auto match = all.claims.words.longestAt(text.substr(from));
        if (!match || match->length != text.size() - from)
            continue;
        for (const WordMeaning& meaning : all.claims.meanings[match->word])
            if (meaning.kind == WordMeaning::Kind::Row && meaning.topic == topic)
                return meaning.index;
    }
    return std::nullopt;
}

// What the words deny. Nothing where they end in letters that nobody understands.
std::optional<Subject> subjectDenied(const Interpretation& all, const ClauseWords& words, std::uint16_t topic,
                                     const Token& denial)
{
    const std::size_t last = lastPlace(words, topic);
    if (std::ranges::any_of(words.unknown, [&](std::size_t place) { return place > last; }))
        return std::nullopt;
    auto subject = subjectOf(all, words, topic, true);
    if (subject && subject->rows.empty())
        if (const auto row = rowInside(all, denial, topic))
            subject->rows.push_back(*row);
    return subject;
}

Claim claimOfNone(const Interpretation& all, TokenRange clause, std::size_t at, const Subject& subject)
{
    constexpr std::size_t longest = 60; // of the quotation beside the word itself
    Claim claim = wordedClaim(all, clause, at, at);
    if (claim.end - claim.begin + longest < claim.quoteEnd - claim.quoteBegin)
        claim.quoteEnd = claim.quoteBegin + longest;
    if (subject.rows.size() > 1 || subject.columns.size() > 1)
        claim.measure = Measure::Each;
    return claim;
}

} // namespace

void addNegation(Interpretation& all, TokenRange clause, std::size_t at)
{
    const auto words = wordsDenied(all, clause, at);
    const auto topic = words ? topicNamed(*words, clause.size()) : std::nullopt;
    if (!topic)
        return;
    const auto subject = subjectDenied(all, *words, *topic, all.token(clause[at]));
    if (!subject)
        return;
    Understood understood{subject, scopeOf(all, *topic, words->scopes),
                          !words->unknown.empty() || all.namesAnotherBody};
    if (!all.inContext[*topic] && understood.scope.empty())
        understood.scope = "not-disclosure";
    addClaim(all, claimOfNone(all, clause, at, *subject), std::move(understood));
}

} // namespace gouji::narrative
