// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/distributed_list.hpp"

#include "core/narrative/scopes.hpp"
#include "core/narrative/subject.hpp"

#include <utility>

namespace gouji::narrative {

std::optional<Distribution> distributionIn(const Interpretation& all, TokenRange before)
{
    if (!all.anyIs(before, packs::WordMeaning::Kind::Respectively))
        return std::nullopt;
    const ClauseWords words = wordsIn(before, all.tokens, all.claims);
    const auto topic = topicNamed(words, before.size());
    if (!topic)
        return std::nullopt;
    for (const bool isRows : {true, false}) {
        auto members = ofTopic(isRows ? words.rows : words.columns, *topic);
        if (isRows)
            keepHighestRank(all.topic(*topic), members);
        if (members.size() > 1)
            return Distribution{std::move(members), isRows, 0, *topic};
    }
    return std::nullopt;
}

void addDistributed(Interpretation& all, Claim claim)
{
    Distribution& list = *all.distribution;
    if (list.next >= list.members.size()) {
        all.distribution.reset();
        return addClaim(all, std::move(claim));
    }
    const std::uint16_t member = list.members[list.next++].index;
    Subject subject{list.topic, {}, {}};
    (list.isRows ? subject.rows : subject.columns).push_back(member);
    const auto& before = all.memory.subject;
    if (!list.isRows && before && before->topic == list.topic)
        subject.rows = before->rows;
    addClaim(all, std::move(claim), {subject, scopeOf(all, list.topic, {}), all.namesAnotherBody});
}

} // namespace gouji::narrative
