// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/interpreter.hpp"

#include "core/narrative/counts.hpp"
#include "core/narrative/distributed_list.hpp"
#include "core/narrative/figure_place.hpp"
#include "core/narrative/ratio_unit.hpp"
#include "core/narrative/ratios.hpp"
#include "core/narrative/scopes.hpp"
#include "core/narrative/worded_claims.hpp"

#include <utility>

namespace gouji::narrative {
namespace {

using packs::Claims;
using packs::ClaimTopic;
using Kind = packs::WordMeaning::Kind;

std::vector<bool> topicsInContext(const Setting& setting, const Claims& claims)
{
    std::vector<bool> inContext;
    for (const ClaimTopic& topic : claims.topics)
        inContext.push_back(topic.context.empty() || topic.section == setting.section
                            || isNear(topic, setting.heading));
    return inContext;
}

void readFigure(Interpretation& all, const FigurePlace& place)
{
    Claim claim = writtenClaim(all, place);
    const auto head = headOf(all, place);
    if (head && isRatioWord(all, *head))
        return addRatio(all, *head, std::move(claim));
    if (claim.unit == ratio_unit::percent || claim.unit == ratio_unit::percentagePoints)
        return addClaim(all, std::move(claim));
    if (all.distribution && !head)
        return addDistributed(all, std::move(claim));
    all.distribution = distributionIn(all, place.before);
    if (all.distribution)
        return addDistributed(all, std::move(claim));
    addCount(all, place, head, std::move(claim));
}

void readClause(Interpretation& all, TokenRange clause)
{
    const auto isFigure = [&](std::size_t at) { return all.token(clause[at]).kind == Token::Kind::Figure; };
    std::size_t from = 0;
    for (std::size_t at = 0; at < clause.size(); ++at) {
        if (!isFigure(at)) {
            noteScope(all, all.token(clause[at]));
            continue;
        }
        std::size_t end = at + 1;
        while (end < clause.size() && !isFigure(end))
            ++end;
        readFigure(all, {clause.subspan(from, at - from), clause[at], clause.subspan(at + 1, end - at - 1)});
        from = at + 1;
    }
    if (from == 0)
        addWordedClaim(all, clause);
}

// Forgets the sentence before, unless 其中 takes it up; no other beginning does.
void beginSentence(Interpretation& all, const Sentence& sentence)
{
    const std::u32string_view text =
        std::u32string_view(all.letters.text).substr(sentence.begin, sentence.end - sentence.begin);
    for (std::size_t topic = 0; topic < all.inContext.size(); ++topic)
        all.inContext[topic] = all.inContext[topic] || isNear(all.claims.topics[topic], text);
    if (sentence.clauses.empty() || !all.is(sentence.clauses.front().tokens.front(), Kind::Parts))
        all.memory = {};
    all.distribution.reset();
    all.namedRows.clear();
    all.namesAnotherBody = false;
}

void readSentence(Interpretation& all, const Sentence& sentence)
{
    beginSentence(all, sentence);
    std::vector<Memory> outside; // of each bracket that is open
    for (const Clause& clause : sentence.clauses) {
        while (static_cast<int>(outside.size()) < clause.depth)
            outside.push_back(all.memory);
        while (static_cast<int>(outside.size()) > clause.depth) {
            all.memory = std::move(outside.back());
            outside.pop_back();
        }
        readClause(all, clause.tokens);
    }
}

} // namespace

std::vector<Claim> claimsIn(const Letters& letters, const Tokens& tokens, const Setting& setting,
                            const Claims& claims)
{
    Interpretation all{letters, tokens, setting, claims};
    all.inContext = topicsInContext(setting, claims);
    for (const Sentence& sentence : sentencesOf(letters, tokens))
        readSentence(all, sentence);
    return std::move(all.found);
}

} // namespace gouji::narrative
