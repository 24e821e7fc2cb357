// SPDX-License-Identifier: MPL-2.0
#include "core/reading/section_heading.hpp"

#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <utility>

namespace gouji::reading {
namespace {

using text::isOneOf;

// A heading in other words is no longer.
constexpr std::size_t longestOtherWords = 24;

// What may stand before a heading: marks of Markdown, of lists, opening brackets of titles.
constexpr std::u32string_view decoration = U"#*>【〖「[■◆●★▲§_";
// What ends the words of a heading.
constexpr std::u32string_view clauseEnds = U"。.:;!?\n\r";

// Reads a line letter by letter, full-width signs as narrow ones.
class Letters {
public:
    explicit Letters(std::string_view line) : m_rest(line) {}

    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }
    char32_t peek() const
    {
        std::string_view rest = m_rest;
        return rest.empty() ? 0 : text::narrow(text::takeCodePoint(rest));
    }
    char32_t take() { return text::narrow(text::takeCodePoint(m_rest)); }
    bool take(char32_t letter) { return peek() == letter && take() != 0; }
    bool takeAny(std::u32string_view letters) { return !atEnd() && isOneOf(letters, peek()) && take() != 0; }
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
        while (!atEnd() && (text::isSpace(peek()) || isOneOf(decoration, peek())))
            take();
    }

private:
    std::string_view m_rest;
};

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

// Signs that are no part of the words of a heading.
bool isMark(char32_t c)
{
    const bool isAscii = c < 0x80 && !isDigit(c) && !(c >= U'A' && c <= U'Z') && !(c >= U'a' && c <= U'z');
    return isAscii || text::isSpace(c) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3001 && c <= 0x3003)
           || (c >= 0x3008 && c <= 0x301F) || c == 0xB7;
}

struct Number {
    int value = 0;
    Numbering numbering = Numbering::None;
    bool isSeparated = false; // something stands between it and the words
};

// "三", "十二", "3"; 0 where there is none.
int takeNumeral(Letters& letters, Numbering& numbering)
{
    constexpr std::u32string_view chinese = U"一二三四五六七八九";
    constexpr int mostDigits = 2;
    int value = 0;
    if (isDigit(letters.peek())) {
        numbering = Numbering::Digits;
        for (int digits = 0; digits <= mostDigits && isDigit(letters.peek()); ++digits)
            value = value * 10 + static_cast<int>(letters.take() - U'0');
        return value;
    }
    numbering = Numbering::Chinese;
    while (!letters.atEnd()) {
        const auto digit = chinese.find(letters.peek());
        if (digit != chinese.npos)
            value += static_cast<int>(digit) + 1;
        else if (letters.peek() == U'十' && value < 10)
            value = std::max(value, 1) * 10;
        else
            break;
        letters.take();
    }
    return value;
}

// "㈠", "①", "Ⅰ"
std::optional<Number> takeSingleSign(Letters& letters)
{
    constexpr int mostSigns = 9;
    constexpr std::pair<char32_t, Numbering> series[] = {
        {U'㈠', Numbering::InBrackets}, {U'①', Numbering::Digits}, {U'⑴', Numbering::InBrackets},
        {U'⒈', Numbering::Digits},      {U'Ⅰ', Numbering::Digits},
    };
    for (const auto& [first, numbering] : series) {
        if (letters.peek() >= first && letters.peek() < first + mostSigns)
            return Number{static_cast<int>(letters.take() - first) + 1, numbering, true};
    }
    return std::nullopt;
}

// The number in front of a heading; nullopt where what stands there is none, such as "2.5" and "第二十条".
std::optional<Number> takeNumber(Letters& letters)
{
    std::optional<Number> number = takeSingleSign(letters);
    if (!number) {
        number.emplace();
        const bool isOrdinal = letters.take("第");
        const bool isOpen = letters.take(U'(');
        number->value = takeNumeral(letters, number->numbering);
        if (number->value == 0 || (isOpen && !letters.take(U')')))
            return std::nullopt;
        if (isOpen)
            number->numbering = Numbering::InBrackets;
        number->isSeparated = isOpen || (!isOpen && letters.take(U')'));
        if (isOrdinal && !letters.take("部分") && !letters.take("章") && !isOneOf(U"、,.", letters.peek()))
            return std::nullopt;
    }
    const bool hasSign = letters.takeAny(U"、.,:．");
    if (hasSign && number->numbering == Numbering::Digits && isDigit(letters.peek()))
        return std::nullopt;
    number->isSeparated |= hasSign || letters.atEnd() || text::isSpace(letters.peek());
    letters.skipDecoration();
    return number;
}

bool hasOnlyMarks(std::string_view text)
{
    for (Letters letters(text); !letters.atEnd();) {
        if (!isMark(letters.take()))
            return false;
    }
    return true;
}

// "……3", as in a table of contents.
bool leadsToPage(std::string_view behind)
{
    bool hasDigit = false;
    for (Letters letters(behind); !letters.atEnd();) {
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
    Letters letters(text);
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
    Letters letters(behind);
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
            Letters letters(edition.form().sections[index]);
            takeNumber(letters);
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
    return isSign || isOneOf(decoration, letter) || isOneOf(ofNumbers, letter) || isOneOf(m_openings, letter);
}

// The section whose official words a text begins with, and where in it they end.
const SectionHeadings::Title* SectionHeadings::titleIn(std::string_view text, std::size_t& end) const
{
    for (const Title& title : m_titles) {
        Letters letters(text);
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
    Letters letters(line);
    if (letters.atEnd() || !mayBegin(letters.peek()))
        return std::nullopt;
    letters.skipDecoration();
    const Letters unnumbered = letters;
    const Number number = takeNumber(letters).value_or(Number{});
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
