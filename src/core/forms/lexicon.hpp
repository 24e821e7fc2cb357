// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji::forms {

// An official label by its number in the lexicon.
enum class LabelId : int { None = -1 };

// Everything printed on the forms of all editions. Labels with the same key (see text::labelKey) are one label.
class Lexicon {
public:
    Lexicon();

    // The label's number; None where the text has no letters.
    LabelId add(std::string_view label);
    // Another way to write a label that is official, too.
    void addSpelling(std::string_view spelling, LabelId label);

    // The label that a cell's text is, to the letter; None for any other text. Fast for texts that are no labels.
    LabelId find(std::string_view text) const;

    std::size_t size() const { return m_labels.size(); }
    const std::string& wording(LabelId label) const { return at(label).wording; }
    // The letters of its key.
    const std::u32string& letters(LabelId label) const { return at(label).letters; }

private:
    struct Label {
        std::string wording;
        std::u32string letters;
    };

    const Label& at(LabelId label) const { return m_labels[static_cast<std::size_t>(label)]; }

    std::vector<Label> m_labels;
    std::unordered_map<std::string, LabelId> m_byKey;
    std::vector<bool> m_openings; // by its first letter: whether some label begins so
};

} // namespace gouji::forms
