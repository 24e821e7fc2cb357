// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/counts.hpp"

#include "core/narrative/scopes.hpp"
#include "core/narrative/subject.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <utility>

namespace gouji::narrative {
namespace {

using packs::ClaimTopic;
using Kind = packs::WordMeaning::Kind;

// The words around a figure that may say what it counts.
struct Around {
    ClauseWords before;
    ClauseWords behind;
    bool leads = false;                     // nothing before the figure tells
    std::optional<std::size_t> firstBehind; // of what may tell
    bool nounFollows = false;               // and nobody knows it

    const ClauseWords& telling() const { return leads ? behind : before; }
    bool nameTopic() const { return !before.names.empty() || !behind.names.empty(); }
};

struct FoundTopic {
    std::optional<std::uint16_t> topic;
    bool isNamed = false;
    bool mayBeNamedBehind = false; // nothing before the figure names one
};

std::optional<std::size_t> firstThatTells(const Interpretation& all, TokenRange range)
{
    for (std::size_t at = 0; at < range.size(); ++at)
        if (!isFiller(all.token(range[at]), all.claims))
            return at;
    return std::nullopt;
}

Around wordsAround(const Interpretation& all, const FigurePlace& place)
{
    Around around;
    around.before = wordsIn(place.before, all.tokens, all.claims);
    around.behind = wordsIn(place.after, all.tokens, all.claims);
    around.leads = around.before.saysNothing();
    around.firstBehind = firstThatTells(all, place.after);
    around.nounFollows =
        around.firstBehind && all.token(place.after[*around.firstBehind]).kind == Token::Kind::Unknown;
    return around;
}

// Whether the words leave open what the figure counts, or say that it is something unknown.
bool countsUnknown(const Interpretation& all, const Around& around, const std::optional<std::uint32_t>& head)
{
    if (!around.leads || !around.before.scopes.empty())
        return false;
    const bool headTells = head && !all.is(*head, Kind::Parts) && !all.is(*head, Kind::LastYear);
    return headTells || around.nounFollows || !around.firstBehind;
}

// Behind a figure a topic is named at once: 3件申请. Where nothing stands before it, anywhere in the clause.
std::optional<std::uint16_t> topicBehind(const Around& around)
{
    for (const auto* named : {&around.behind.names, &around.behind.weak})
        for (const NamedWord& word : *named)
            if (around.leads || word.at == *around.firstBehind)
                return word.topic;
    return std::nullopt;
}

FoundTopic topicAround(const Interpretation& all, const FigurePlace& place, const Around& around)
{
    FoundTopic found;
    found.topic = topicNamed(around.before, place.before.size());
    found.mayBeNamedBehind = !found.topic && around.firstBehind && !around.nounFollows;
    if (found.mayBeNamedBehind)
        found.topic = topicBehind(around);
    found.isNamed = found.topic.has_value();
    // 收到3件群众来信: what is counted stands behind, and nobody knows it.
    if (!found.isNamed && (!around.nounFollows || hasHighRank(all, around.before)))
        found.topic = topicInherited(all, around.telling());
    return found;
}

std::optional<Subject> subjectAround(const Interpretation& all, const Around& around, const FoundTopic& found)
{
    auto subject = subjectOf(all, around.telling(), *found.topic, found.isNamed);
    if (subject && subject->rows.empty() && !around.leads && found.mayBeNamedBehind)
        if (auto more = subjectOf(all, around.behind, *found.topic, true))
            subject->rows = std::move(more->rows);
    return subject;
}

std::string scopeAround(const Interpretation& all, const Around& around, std::uint16_t topic)
{
    std::string scope = scopeOf(all, topic, around.before.scopes);
    if (scope.empty())
        scope = scopeOf(all, topic, around.behind.allScopes);
    if (scope.empty() && !all.inContext[topic] && around.nameTopic())
        scope = "not-disclosure";
    return scope;
}

// Whether letters that nobody understands stand between what is counted and the figure.
bool isParted(const Around& around, std::uint16_t topic, std::size_t figure)
{
    const std::size_t edge =
        around.leads ? lastPlace(around.behind, topic) : firstPlace(around.before, topic, figure);
    return std::ranges::any_of(around.telling().unknown,
                               [&](std::size_t at) { return around.leads ? at < edge : at > edge; });
}

bool isUnsure(const ClaimTopic& topic, const Subject& subject)
{
    return (topic.unsureWhole && subject.columns.empty())
           || std::ranges::any_of(subject.rows, [&](std::uint16_t row) { return topic.rows[row].unsure; });
}

bool has(const std::vector<std::u32string>& units, const std::u32string& unit)
{
    return std::ranges::find(units, unit) != units.end();
}

Understood understand(const Interpretation& all, const FigurePlace& place,
                      const std::optional<std::uint32_t>& head, const Claim& claim)
{
    if (head && all.token(*head).kind == Token::Kind::Unknown)
        return {};
    const Around around = wordsAround(all, place);
    if (countsUnknown(all, around, head))
        return {};
    const FoundTopic found = topicAround(all, place, around);
    if (!found.topic)
        return {};
    auto subject = subjectAround(all, around, found);
    const ClaimTopic& topic = all.topic(*found.topic);
    const std::u32string unit = text::decodeUtf8(claim.unit);
    const bool isUnsureUnit = has(topic.unsureUnits, unit);
    if (!subject || (!isUnsureUnit && !has(topic.units, unit)))
        return {};
    const bool isUnsureClaim = isUnsureUnit || !all.inContext[*found.topic] || isUnsure(topic, *subject)
                               || isParted(around, *found.topic, place.before.size()) || all.namesAnotherBody
                               || claim.isOfLastYear;
    return {std::move(subject), scopeAround(all, around, *found.topic), isUnsureClaim};
}

} // namespace

void addCount(Interpretation& all, const FigurePlace& place, const std::optional<std::uint32_t>& head, Claim claim)
{
    claim.isOfLastYear = all.anyIs(place.before, Kind::LastYear);
    Understood understood = understand(all, place, head, claim);
    const auto& subject = understood.subject;
    if (subject && std::max(subject->rows.size(), subject->columns.size()) > 1
        && all.anyIs(place.before, Kind::Each))
        claim.measure = Measure::Each;
    addClaim(all, std::move(claim), std::move(understood));
}

} // namespace gouji::narrative
