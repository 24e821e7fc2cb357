// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/interpretation.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace gouji::narrative {

// The topic that the words name nearest before the place `end`. Nothing where they name none.
std::optional<std::uint16_t> topicNamed(const ClauseWords& words, std::size_t end);

// The topic that words without a name are about: that of the sentence or, where only one thing can be meant, that
// of the paragraph. Nothing where they may be about anything.
std::optional<std::uint16_t> topicInherited(const Interpretation& all, const ClauseWords& words);

// The rows and columns of the topic that the words name. Nothing where they name none, unless the topic is named.
std::optional<Subject> subjectOf(const Interpretation& all, const ClauseWords& words, std::uint16_t topic,
                                 bool isNamed);

// Those of the words that are about the topic.
std::vector<NamedWord> ofTopic(const std::vector<NamedWord>& words, std::uint16_t topic);

// Drops all rows but those of the highest rank.
void keepHighestRank(const packs::ClaimTopic& topic, std::vector<NamedWord>& rows);

// Whether a row among the words says by its rank what is meant.
bool hasHighRank(const Interpretation& all, const ClauseWords& words);

// The places of the first and the last word about the topic; `end` and 0 where there is none.
std::size_t firstPlace(const ClauseWords& words, std::uint16_t topic, std::size_t end);
std::size_t lastPlace(const ClauseWords& words, std::uint16_t topic);

} // namespace gouji::narrative
