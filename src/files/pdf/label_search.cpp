// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/label_search.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace gouji::files {

LabelSearch::LabelSearch(const std::vector<Word>& words)
    : m_words(&words),
      m_isTaken(words.size()),
      m_size(files::characterSize(words))
{
    m_keys.reserve(words.size());
    for (const Word& word : words)
        m_keys.push_back(pieceKey(word.text));
}

// The piece that follows: beside the last one, else on one of the next lines, below the pieces before.
std::optional<std::size_t> LabelSearch::next(std::size_t last, const Box& box, std::string_view rest) const
{
    const Box& before = words()[last].box;
    const double sameLine = m_size * 0.45;
    for (std::size_t index = last + 1; index < words().size(); ++index) {
        const Box& piece = words()[index].box;
        const double down = piece.middleY() - before.middleY();
        if (down > m_size * 2.6)
            return std::nullopt;
        if (m_isTaken[index] || m_keys[index].empty() || !rest.starts_with(m_keys[index]))
            continue;
        const bool isBeside =
            down < sameLine && piece.left > before.left && piece.left - before.right < m_size * 1.5;
        if (isBeside || (down >= sameLine && piece.overlapsAcross(box)))
            return index;
    }
    return std::nullopt;
}

std::optional<std::vector<std::size_t>> LabelSearch::chainFrom(std::size_t first, std::string_view key) const
{
    if (m_isTaken[first] || m_keys[first].empty() || !key.starts_with(m_keys[first]))
        return std::nullopt;
    std::vector<std::size_t> chain{first};
    Box box = words()[first].box;
    for (key.remove_prefix(m_keys[first].size()); !key.empty();) {
        const auto index = next(chain.back(), box, key);
        if (!index)
            return std::nullopt;
        key.remove_prefix(m_keys[*index].size());
        box = box.joined(words()[*index].box);
        chain.push_back(*index);
    }
    return chain;
}

std::optional<FoundLabel> LabelSearch::take(const std::string& key, double top, double bottom)
{
    if (key.empty())
        return std::nullopt;
    const auto begin =
        std::ranges::lower_bound(words(), top, {}, [](const Word& word) { return word.box.middleY(); });
    for (auto first = static_cast<std::size_t>(begin - words().begin());
         first < words().size() && words()[first].box.middleY() < bottom; ++first) {
        const auto chain = chainFrom(first, key);
        if (!chain)
            continue;
        FoundLabel label{
            words()[first].box, {}, words()[first].box.middleY(), words()[chain->back()].box.middleY()};
        for (const std::size_t index : *chain) {
            m_isTaken[index] = true;
            label.box = label.box.joined(words()[index].box);
            label.text += words()[index].text;
        }
        return label;
    }
    return std::nullopt;
}

std::optional<FoundLabel> LabelSearch::take(const FormBlock::Label& label, double top, double bottom)
{
    for (const std::string& key : label.keys) {
        if (auto found = take(key, top, bottom))
            return found;
    }
    return std::nullopt;
}

} // namespace gouji::files
