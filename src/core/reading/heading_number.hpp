// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/section_heading.hpp"
#include "core/text/text.hpp"

#include <optional>
#include <string_view>

namespace gouji::reading {

// What may stand before a heading: marks of Markdown, of lists, opening brackets of titles.
inline constexpr std::u32string_view headingDecoration = U"#*>【〖「[■◆●★▲§_";

// Reads a line letter by letter, full-width signs as narrow ones.
class HeadingLetters {
public:
    explicit HeadingLetters(std::string_view line) : m_rest(line) {}

    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }
    char32_t peek() const
    {
        std::string_view rest = m_rest;
        return rest.empty() ? 0 : text::narrow(text::takeCodePoint(rest));
    }
    char32_t take() { return text::narrow(text::takeCodePoint(m_rest)); }
    bool take(char32_t letter) { return peek() == letter && take() != 0; }
    bool takeAny(std::u32string_view letters) { return !atEnd() && text::isOneOf(letters, peek()) && take() != 0; }
    bool take(std::string_view word)
    {
        const bool has = m_rest.starts_with(word);
        m_rest.remove_prefix(has ? word.size() : 0);
        return has;
    }
    void skipSpace()
    {
        while (!atEnd() && text::isSpace(peek()))
            take();
    }
    void skipDecoration()
    {
        while (!atEnd() && (text::isSpace(peek()) || text::isOneOf(headingDecoration, peek())))
            take();
    }

private:
    std::string_view m_rest;
};

constexpr bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

// What a heading is numbered by.
struct HeadingNumber {
    int value = 0;
    Numbering numbering = Numbering::None;
    bool isSeparated = false; // something stands between it and the words
};

// Takes the number in front of a heading, and what decorates the words behind it; nullopt where what stands there
// is none, such as "2.5" and "第二十条".
std::optional<HeadingNumber> takeHeadingNumber(HeadingLetters& letters);

} // namespace gouji::reading
