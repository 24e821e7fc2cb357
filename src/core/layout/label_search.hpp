// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/form_labels.hpp"
#include "core/layout/page.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gouji::layout {

// A label that was found, in as many pieces as it is printed in.
struct FoundLabel {
    Box box;
    std::string text;
    double firstLine = 0; // the middle of the line where it begins
    double lastLine = 0;
};

struct Piece {
    Word word;
    bool beginsWord = false;
    bool endsWord = false;
};

// The words cut into ideographs, each with the punctuation at it, as words of neighbouring columns may touch;
// numbers and Latin words stay whole.
std::vector<Piece> piecesOf(const std::vector<Word>& words);

// Finds labels among such pieces, each piece once. Labels are broken over lines anywhere; a piece of one stands
// right of the piece before it, or below.
class LabelSearch {
public:
    // The pieces stand in reading order, by the middle of their lines, and outlive the search.
    explicit LabelSearch(const std::vector<Piece>& pieces);

    // The first that begins between these heights, and takes its pieces. One of whole words goes before those
    // within words.
    std::optional<FoundLabel> take(const std::string& key, double top, double bottom);
    std::optional<FoundLabel> take(const FormBlock::Label& label, double top, double bottom);

    // Which pieces are taken; those that were are taken again, and no others.
    const std::vector<bool>& taken() const { return m_isTaken; }
    void restore(std::vector<bool> taken) { m_isTaken = std::move(taken); }

    bool isTaken(std::size_t piece) const { return m_isTaken[piece]; }
    double characterSize() const { return m_size; }
    const std::vector<Piece>& pieces() const { return m_pieces; }

private:
    std::optional<std::size_t> next(std::size_t last, const Box& box, std::string_view rest) const;
    std::optional<std::vector<std::size_t>> chainFrom(std::size_t first, std::string_view key) const;
    std::optional<std::vector<std::size_t>> find(std::string_view key, double top, double bottom,
                                                 bool ofWholeWords) const;

    const std::vector<Piece>& m_pieces;
    std::vector<std::string> m_keys;
    std::unordered_map<char32_t, std::vector<std::size_t>> m_beginning; // pieces by the first letter of their keys
    std::vector<bool> m_isTaken;
    double m_size = 0;
};

} // namespace gouji::layout
