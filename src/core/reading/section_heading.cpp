// SPDX-License-Identifier: MPL-2.0
#include "core/reading/section_heading.hpp"

#include "core/reading/heading_number.hpp"
#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <utility>

namespace gouji::reading {
namespace {

using text::isOneOf;

// A heading in other words is no longer.
constexpr std::size_t longestOtherWords = 24;

// What ends the words of a heading.
constexpr std::u32string_view clauseEnds = U"。.:;!?\n\r";

// Signs that are no part of the words of a heading.
bool isMark(char32_t c)
{
    const bool isAscii = c < 0x80 && !isDigit(c) && !(c >= U'A' && c <= U'Z') && !(c >= U'a' && c <= U'z');
    return isAscii || text::isSpace(c) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3001 && c <= 0x3003)
           || (c >= 0x3008 && c <= 0x301F) || c == 0xB7;
}

bool hasOnlyMarks(std::string_view text)
{
    for (HeadingLetters letters(text); !letters.atEnd();) {
        if (!isMark(letters.take()))
            return false;
    }
    return true;
}

// "……3", as in a table of contents.
bool leadsToPage(std::string_view behind)
{
    bool hasDigit = false;
    for (HeadingLetters letters(behind); !letters.atEnd();) {
        const char32_t letter = letters.take();
        if (!isMark(letter) && !isDigit(letter))
            return false;
        hasDigit = hasDigit || isDigit(letter);
    }
    return hasDigit;
}

// How many bytes of a text are words that may go on with a heading, or be one: few, without figures or a comma.
// Nothing where they are none. Where text of the section follows, the sign between counts to the heading.
std::optional<std::size_t> lengthOfWords(std::string_view text)
{
    HeadingLetters letters(text);
    for (std::size_t count = 0; count <= longestOtherWords; ++count) {
        if (letters.atEnd())
            return text.size();
        const char32_t letter = letters.take();
        if (isDigit(letter) || letter == U',')
            return std::nullopt;
        if (isOneOf(clauseEnds, letter))
            return text.size() - letters.rest().size();
    }
    return std::nullopt;
}

// "（2024年）"
bool isInBrackets(std::string_view text)
{
    const std::u32string letters = text::compact(text.substr(0, longestOtherWords * 4));
    return letters.size() >= 2 && letters.front() == U'(' && letters.find(U')') == letters.size() - 1;
}

// Up to where the heading goes whose official words end there.
std::size_t endOfHeading(std::string_view line, std::size_t wordsEnd)
{
    const std::string_view behind = line.substr(wordsEnd);
    if (hasOnlyMarks(behind) || isInBrackets(behind))
        return line.size();
    HeadingLetters letters(behind);
    letters.skipSpace();
    if (letters.takeAny(clauseEnds) || letters.rest().size() < behind.size()) {
        letters.skipSpace();
        return line.size() - letters.rest().size();
    }
    return wordsEnd + lengthOfWords(behind).value_or(0);
}

} // namespace

SectionHeadings::SectionHeadings(const packs::Catalogue& catalogue)
{
    for (const packs::Edition& edition : catalogue.editions) {
        for (std::size_t index = 0; index < edition.form().sections.size(); ++index) {
            HeadingLetters letters(edition.form().sections[index]);
            takeHeadingNumber(letters);
            std::u32string title = text::decodeUtf8(text::labelKey(letters.rest()));
            const int number = static_cast<int>(index) + 1;
            m_mostSections = std::max(m_mostSections, number);
            if (!title.empty() && std::ranges::find(m_titles, title, &Title::letters) == m_titles.end())
                m_titles.push_back({number, std::move(title)});
        }
    }
    std::ranges::stable_sort(m_titles, std::greater(), [](const Title& title) { return title.letters.size(); });
    for (const Title& title : m_titles)
        m_openings += title.letters.front();
}

bool SectionHeadings::mayBegin(char32_t letter) const
{
    constexpr std::u32string_view ofNumbers = U"(第一二三四五六七八九十0123456789";
    const bool isSign = letter >= 0x2160 && letter <= 0x3229;
    return isSign || isOneOf(headingDecoration, letter) || isOneOf(ofNumbers, letter)
           || isOneOf(m_openings, letter);
}

// The section whose official words a text begins with, and where in it they end.
const SectionHeadings::Title* SectionHeadings::titleIn(std::string_view text, std::size_t& end) const
{
    for (const Title& title : m_titles) {
        HeadingLetters letters(text);
        std::size_t matched = 0;
        while (matched < title.letters.size() && !letters.atEnd()) {
            const char32_t letter = letters.take();
            if (letter == title.letters[matched])
                ++matched;
            else if (matched == 0 || !isMark(letter))
                break;
        }
        end = text.size() - letters.rest().size();
        if (matched == title.letters.size())
            return &title;
    }
    return nullptr;
}

std::optional<SectionHeading> SectionHeadings::in(std::string_view line) const
{
    HeadingLetters letters(line);
    if (letters.atEnd() || !mayBegin(letters.peek()))
        return std::nullopt;
    letters.skipDecoration();
    const HeadingLetters unnumbered = letters;
    const HeadingNumber number = takeHeadingNumber(letters).value_or(HeadingNumber{});
    if (number.value == 0)
        letters = unnumbered;
    if (number.value > m_mostSections)
        return std::nullopt;
    if (letters.atEnd())
        return SectionHeading{number.value, SectionHeading::Match::NumberAlone, number.numbering, line.size()};
    const std::size_t begin = line.size() - letters.rest().size();
    std::size_t end = 0;
    if (const Title* title = titleIn(letters.rest(), end)) {
        const bool isAlone = hasOnlyMarks(line.substr(begin + end));
        if (number.value == 0 || number.value != title->number) {
            const auto match =
                number.value == 0 ? SectionHeading::Match::Official : SectionHeading::Match::Misnumbered;
            return isAlone ? std::optional(SectionHeading{title->number, match, number.numbering, line.size()})
                           : std::nullopt;
        }
        if (leadsToPage(line.substr(begin + end)))
            return std::nullopt;
        return SectionHeading{title->number, SectionHeading::Match::Official, number.numbering,
                              endOfHeading(line, begin + end)};
    }
    const auto words = number.value > 0 && number.isSeparated ? lengthOfWords(letters.rest()) : std::nullopt;
    if (!words)
        return std::nullopt;
    return SectionHeading{number.value, SectionHeading::Match::OtherWords, number.numbering, begin + *words};
}

} // namespace gouji::reading
