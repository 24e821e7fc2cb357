// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/subject.hpp"

#include <algorithm>
#include <array>

namespace gouji::narrative {
namespace {

std::vector<std::uint16_t> distinct(const std::vector<NamedWord>& words)
{
    std::vector<std::uint16_t> indices;
    for (const NamedWord& word : words)
        if (std::ranges::find(indices, word.index) == indices.end())
            indices.push_back(word.index);
    return indices;
}

std::array<const std::vector<NamedWord>*, 4> tellingWords(const ClauseWords& words)
{
    return {&words.names, &words.weak, &words.rows, &words.columns};
}

} // namespace

std::optional<std::uint16_t> topicNamed(const ClauseWords& words, std::size_t end)
{
    for (const auto* named : {&words.names, &words.weak}) {
        std::optional<NamedWord> nearest;
        for (const NamedWord& word : *named)
            if (word.at < end && (!nearest || word.at >= nearest->at))
                nearest = word;
        if (nearest)
            return nearest->topic;
    }
    return std::nullopt;
}

std::optional<std::uint16_t> topicInherited(const Interpretation& all, const ClauseWords& words)
{
    if (all.memory.subject && (!all.memory.isBroken || hasHighRank(all, words))) {
        const std::uint16_t topic = all.memory.subject->topic;
        const auto isMine = [&](const NamedWord& word) { return word.topic == topic; };
        if (std::ranges::any_of(words.rows, isMine) || std::ranges::any_of(words.columns, isMine))
            return topic;
    }
    for (const NamedWord& word : words.rows)
        if (all.topic(word.topic).rows[word.index].rank > 1 && all.inContext[word.topic])
            return word.topic;
    return std::nullopt;
}

std::optional<Subject> subjectOf(const Interpretation& all, const ClauseWords& words, std::uint16_t topic,
                                 bool isNamed)
{
    std::vector<NamedWord> rows = ofTopic(words.rows, topic);
    keepHighestRank(all.topic(topic), rows);
    Subject subject{topic, distinct(rows), distinct(ofTopic(words.columns, topic))};
    if (subject.rows.empty() && subject.columns.empty() && !isNamed)
        return std::nullopt;
    const auto& before = all.memory.subject;
    if (subject.rows.empty() && !subject.columns.empty() && before && before->topic == topic)
        subject.rows = before->rows;
    return subject;
}

std::vector<NamedWord> ofTopic(const std::vector<NamedWord>& words, std::uint16_t topic)
{
    std::vector<NamedWord> mine;
    for (const NamedWord& word : words)
        if (word.topic == topic)
            mine.push_back(word);
    return mine;
}

void keepHighestRank(const packs::ClaimTopic& topic, std::vector<NamedWord>& rows)
{
    int highest = 0;
    for (const NamedWord& row : rows)
        highest = std::max(highest, topic.rows[row.index].rank);
    std::erase_if(rows, [&](const NamedWord& row) { return topic.rows[row.index].rank < highest; });
}

bool hasHighRank(const Interpretation& all, const ClauseWords& words)
{
    return std::ranges::any_of(
        words.rows, [&](const NamedWord& word) { return all.topic(word.topic).rows[word.index].rank > 1; });
}

std::size_t firstPlace(const ClauseWords& words, std::uint16_t topic, std::size_t end)
{
    std::size_t first = end;
    for (const auto* all : tellingWords(words))
        for (const NamedWord& word : *all)
            if (word.topic == topic)
                first = std::min(first, word.at);
    return first;
}

std::size_t lastPlace(const ClauseWords& words, std::uint16_t topic)
{
    std::size_t last = 0;
    for (const auto* all : tellingWords(words))
        for (const NamedWord& word : *all)
            if (word.topic == topic)
                last = std::max(last, word.at);
    return last;
}

} // namespace gouji::narrative
