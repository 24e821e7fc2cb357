// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace gouji::text {

// A set of words, each known by the number it was given when it was added, in which the longest one that begins at
// a place of a text is found in time linear to that word.
class WordFinder {
public:
    struct Match {
        std::uint32_t word = 0;
        std::size_t length = 0; // in code points
    };

    // The word's number: that of an earlier adding where the word is there already. An empty word has none.
    std::optional<std::uint32_t> add(std::u32string_view word);
    // To be called once all words are there; nothing is found before.
    void finish();

    std::size_t size() const { return m_words; }
    // The longest word at the beginning of the text.
    std::optional<Match> longestAt(std::u32string_view text) const;

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Edge {
        char32_t letter = 0;
        std::uint32_t node = 0;
    };
    struct Node {
        std::uint32_t word = none;
        std::uint32_t firstEdge = 0; // in m_sorted, once finished
        std::uint32_t edges = 0;
        std::vector<Edge> growing;
    };

    const Edge* edge(const Node& node, char32_t letter) const;

    std::vector<Node> m_nodes{Node{}};
    std::vector<Edge> m_sorted;
    std::uint32_t m_words = 0;
};

} // namespace gouji::text
