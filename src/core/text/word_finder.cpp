// SPDX-License-Identifier: MPL-2.0
#include "core/text/word_finder.hpp"

#include <algorithm>

namespace gouji::text {

std::optional<std::uint32_t> WordFinder::add(std::u32string_view word)
{
    if (word.empty())
        return std::nullopt;
    std::uint32_t at = 0;
    for (const char32_t letter : word) {
        const auto& edges = m_nodes[at].growing;
        const auto known = std::ranges::find(edges, letter, &Edge::letter);
        if (known != edges.end()) {
            at = known->node;
            continue;
        }
        const auto next = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes[at].growing.push_back({letter, next});
        m_nodes.emplace_back();
        at = next;
    }
    if (m_nodes[at].word == none)
        m_nodes[at].word = m_words++;
    return m_nodes[at].word;
}

void WordFinder::finish()
{
    m_sorted.clear();
    for (Node& node : m_nodes) {
        std::ranges::sort(node.growing, {}, &Edge::letter);
        node.firstEdge = static_cast<std::uint32_t>(m_sorted.size());
        node.edges = static_cast<std::uint32_t>(node.growing.size());
        m_sorted.insert(m_sorted.end(), node.growing.begin(), node.growing.end());
    }
}

const WordFinder::Edge* WordFinder::edge(const Node& node, char32_t letter) const
{
    const auto first = m_sorted.begin() + node.firstEdge;
    const auto last = first + node.edges;
    const auto found = std::lower_bound(first, last, letter,
                                        [](const Edge& edge, char32_t wanted) { return edge.letter < wanted; });
    return found != last && found->letter == letter ? &*found : nullptr;
}

std::optional<WordFinder::Match> WordFinder::longestAt(std::u32string_view text) const
{
    std::optional<Match> longest;
    const Node* at = &m_nodes.front();
    for (std::size_t length = 0;; ++length) {
        if (at->word != none)
            longest = Match{at->word, length};
        const Edge* next = length < text.size() ? edge(*at, text[length]) : nullptr;
        if (!next)
            return longest;
        at = &m_nodes[next->node];
    }
}

} // namespace gouji::text
