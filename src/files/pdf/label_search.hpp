// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/pdf/form_labels.hpp"
#include "files/pdf/page.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji::files {

// A label that was found, in as many pieces as it is printed in.
struct FoundLabel {
    Box box;
    std::string text;
    double firstLine = 0; // the middle of the line where it begins
    double lastLine = 0;
};

// Finds labels among words, each word once. Labels are broken over lines anywhere; a piece of one stands right of
// the piece before it, or below.
class LabelSearch {
public:
    // The words stand in reading order, by the middle of their lines, and outlive the search.
    explicit LabelSearch(const std::vector<Word>& words);

    // The first that begins between these heights, and takes its words.
    std::optional<FoundLabel> take(const std::string& key, double top, double bottom);
    std::optional<FoundLabel> take(const FormBlock::Label& label, double top, double bottom);

    bool isTaken(std::size_t word) const { return m_isTaken[word]; }
    double characterSize() const { return m_size; }
    const std::vector<Word>& words() const { return *m_words; }

private:
    std::optional<std::size_t> next(std::size_t last, const Box& box, std::string_view rest) const;
    std::optional<std::vector<std::size_t>> chainFrom(std::size_t first, std::string_view key) const;

    const std::vector<Word>* m_words;
    std::vector<std::string> m_keys;
    std::vector<bool> m_isTaken;
    double m_size;
};

} // namespace gouji::files
