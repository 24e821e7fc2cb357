// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::reading {

// How a heading is numbered: "总体情况", "一、总体情况", "（一）总体情况", "1.总体情况".
enum class Numbering { None, Chinese, InBrackets, Digits };

// What a line of text is as the heading of a section.
struct SectionHeading {
    enum class Match {
        Official,    // the words of the form with the number they have there, or alone in their line
        Misnumbered, // the words of the form alone in their line, with another number
        OtherWords,  // a number of a section, and few words that are no sentence
        NumberAlone,
    };

    int number = 0; // of the section, from 1
    Match match = Match::Official;
    Numbering numbering = Numbering::None;
    std::size_t length = 0; // of the heading, in bytes of the line; text of the section may follow
};

// The headings of the sections of a report, as the editions have them.
class SectionHeadings {
public:
    explicit SectionHeadings(const packs::Catalogue& catalogue);

    // The heading at the beginning of a line; nullopt where the line is text of a section, or an entry of a table
    // of contents.
    std::optional<SectionHeading> in(std::string_view line) const;

private:
    struct Title {
        int number = 0;
        std::u32string letters; // without the number, spaces and punctuation
    };

    const Title* titleIn(std::string_view line, std::size_t& end) const;
    bool mayBegin(char32_t letter) const;

    std::vector<Title> m_titles; // of all editions, the longest first
    std::u32string m_openings;   // the first letters of the titles
    int m_mostSections = 0;
};

} // namespace gouji::reading
