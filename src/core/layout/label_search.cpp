// SPDX-License-Identifier: MPL-2.0
#include "core/layout/label_search.hpp"

#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace gouji::layout {
namespace {

bool isNarrow(char32_t c) { return text::narrow(c) < 0x80; }

// What stands between words: where it opens something it belongs to what follows.
bool isPunctuation(char32_t c) { return text::labelOpening(text::encodeUtf8({&c, 1})) == 0; }
bool isOpening(char32_t c) { return text::isOneOf(U"(（[【〔“‘《〈「", c); }

// Where pieces begin in the letters of a word.
std::vector<std::size_t> beginnings(std::u32string_view letters)
{
    std::vector<std::size_t> begins;
    bool isOpen = false; // the piece so far opens something and has no letter yet
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const bool opens = isOpening(letters[at]);
        const bool goesOn = !opens
                            && (isOpen || isPunctuation(letters[at])
                                || (at > 0 && isNarrow(letters[at]) && isNarrow(letters[at - 1])));
        if (at == 0 || !goesOn)
            begins.push_back(at);
        isOpen = opens || (isOpen && isPunctuation(letters[at]));
    }
    return begins;
}

// Of a key; 0 where it is empty.
char32_t firstLetterOf(std::string_view key) { return key.empty() ? 0 : text::takeCodePoint(key); }

} // namespace

std::vector<Piece> piecesOf(const std::vector<Word>& words)
{
    std::vector<Piece> pieces;
    for (const Word& word : words) {
        const std::u32string letters = text::decodeUtf8(word.text);
        if (std::ranges::all_of(letters, isNarrow)) {
            pieces.push_back({word, true, true});
            continue;
        }
        const double step = (word.box.right - word.box.left) / static_cast<double>(letters.size());
        std::vector<std::size_t> begins = beginnings(letters);
        begins.push_back(letters.size());
        for (std::size_t index = 0; index + 1 < begins.size(); ++index) {
            Box box = word.box;
            box.left = word.box.left + step * static_cast<double>(begins[index]);
            box.right = word.box.left + step * static_cast<double>(begins[index + 1]);
            const auto letter =
                std::u32string_view(letters).substr(begins[index], begins[index + 1] - begins[index]);
            pieces.push_back({{box, text::encodeUtf8(letter)}, index == 0, index + 2 == begins.size()});
        }
    }
    return pieces;
}

LabelSearch::LabelSearch(const std::vector<Piece>& pieces) : m_pieces(pieces), m_isTaken(pieces.size())
{
    std::vector<Word> words;
    m_keys.reserve(pieces.size());
    for (const Piece& piece : pieces) {
        m_keys.push_back(pieceKey(piece.word.text));
        m_beginning[firstLetterOf(m_keys.back())].push_back(m_keys.size() - 1);
        words.push_back(piece.word);
    }
    m_size = layout::characterSize(words);
}

// The piece that follows: beside the last one, else on one of the next lines, below the pieces before.
std::optional<std::size_t> LabelSearch::next(std::size_t last, const Box& box, std::string_view rest) const
{
    const Box& before = m_pieces[last].word.box;
    const double sameLine = m_size * 0.45;
    for (std::size_t index = last + 1; index < m_pieces.size(); ++index) {
        const Box& piece = m_pieces[index].word.box;
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
    Box box = m_pieces[first].word.box;
    for (key.remove_prefix(m_keys[first].size()); !key.empty();) {
        const auto index = next(chain.back(), box, key);
        if (!index)
            return std::nullopt;
        key.remove_prefix(m_keys[*index].size());
        box = box.joined(m_pieces[*index].word.box);
        chain.push_back(*index);
    }
    return chain;
}

std::optional<std::vector<std::size_t>> LabelSearch::find(std::string_view key, double top, double bottom,
                                                          bool ofWholeWords) const
{
    const auto beginning = m_beginning.find(firstLetterOf(key));
    if (beginning == m_beginning.end())
        return std::nullopt;
    const std::vector<std::size_t>& pieces = beginning->second;
    const auto middle = [&](std::size_t piece) { return m_pieces[piece].word.box.middleY(); };
    for (auto first = std::ranges::lower_bound(pieces, top, {}, middle);
         first != pieces.end() && middle(*first) < bottom; ++first) {
        if (ofWholeWords && !m_pieces[*first].beginsWord)
            continue;
        auto chain = chainFrom(*first, key);
        if (chain && (!ofWholeWords || m_pieces[chain->back()].endsWord))
            return chain;
    }
    return std::nullopt;
}

std::optional<FoundLabel> LabelSearch::take(const std::string& key, double top, double bottom)
{
    if (key.empty())
        return std::nullopt;
    auto chain = find(key, top, bottom, true);
    if (!chain)
        chain = find(key, top, bottom, false);
    if (!chain)
        return std::nullopt;
    const Box& first = m_pieces[chain->front()].word.box;
    FoundLabel label{first, {}, first.middleY(), m_pieces[chain->back()].word.box.middleY()};
    for (const std::size_t index : *chain) {
        m_isTaken[index] = true;
        label.box = label.box.joined(m_pieces[index].word.box);
        label.text += m_pieces[index].word.text;
    }
    return label;
}

std::optional<FoundLabel> LabelSearch::take(const FormBlock::Label& label, double top, double bottom)
{
    for (const std::string& key : label.keys) {
        if (auto found = take(key, top, bottom))
            return found;
    }
    return std::nullopt;
}

} // namespace gouji::layout
