// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/blank_findings.hpp"

#include "core/narrative/old_figures.hpp"
#include "core/narrative/placeholders.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using packs::BlankWords;
using text::isOneOf;
using Words = std::vector<std::u32string>;

constexpr std::u32string_view clauseEnds = U",。;!?:()、\n";

char32_t letterAt(std::u32string_view text, std::size_t at) { return at < text.size() ? text[at] : U'\0'; }

std::optional<std::size_t> lengthOfWordAt(const Words& words, std::u32string_view text)
{
    for (const std::u32string& word : words)
        if (text.starts_with(word))
            return word.size();
    return std::nullopt;
}

bool holdsOne(const Words& words, std::u32string_view text)
{
    return std::ranges::any_of(words, [&](const std::u32string& word) { return text.find(word) != text.npos; });
}

bool endsWithOne(const Words& words, std::u32string_view text)
{
    return std::ranges::any_of(words, [&](const std::u32string& word) { return text.ends_with(word); });
}

class Blanks {
public:
    Blanks(const Reviewed& reviewed, const ReadParagraph& paragraph, Findings& findings)
        : m_reviewed(reviewed),
          m_words(reviewed.claims.blanks),
          m_paragraph(paragraph),
          m_text(paragraph.letters.text),
          m_findings(findings)
    {}

    void find()
    {
        std::size_t clause = 0;
        bool counts = false; // whether the clause has a number
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            const char32_t letter = m_text[at];
            if (isOneOf(clauseEnds, letter)) {
                clause = at + 1;
                counts = false;
                if (letter == U'(' && letterAt(m_text, at + 1) == U')')
                    takeEmptyBrackets(at);
                continue;
            }
            counts = counts || isDigit(letter);
            if (const std::size_t old = oldFigureLength(m_text.substr(at)); old > 0)
                at = takeOldFigure(at, old);
            else if (isPlaceholder(letter))
                at = takePlaceholder(at);
            else if (letter == U'%' && at > 0 && endsWithOne(m_words.beforePercent, before(clause, at)))
                report(clause, at + 1);
            else if (!counts && at > clause && lengthOfWordAt(m_words.units, m_text.substr(at)))
                takeUnit(clause, at);
        }
    }

private:
    std::u32string_view before(std::size_t clause, std::size_t at) const
    {
        return m_text.substr(clause, at - clause);
    }

    // A run of marks in a number's place; returns the last letter of it.
    std::size_t takePlaceholder(std::size_t at)
    {
        std::size_t end = at;
        while (letterAt(m_text, end) != U'\0' && isPlaceholder(letterAt(m_text, end)))
            ++end;
        const bool isWord = at > 0 && (isLatin(m_text[at - 1]) || isDigit(m_text[at - 1]));
        const char32_t unit = letterAt(m_text, end);
        if (end - at >= 2 && !isWord && unit != U'\0' && isUnitOfPlaceholder(unit))
            report(clauseBefore(at), end + 1);
        return end - 1;
    }

    // Returns its last letter.
    std::size_t takeOldFigure(std::size_t at, std::size_t length)
    {
        report(clauseBefore(at), at + length);
        return at + length - 1;
    }

    void takeEmptyBrackets(std::size_t at)
    {
        const char32_t unit = letterAt(m_text, at + 2);
        if (at > 0 && unit != U'\0' && isOneOf(U"件起宗份%", unit))
            report(clauseBefore(at), at + 3);
    }

    std::size_t clauseBefore(std::size_t at) const
    {
        constexpr std::size_t most = 30;
        std::size_t clause = at;
        while (clause > 0 && at - clause < most && !isOneOf(clauseEnds, m_text[clause - 1]))
            --clause;
        return clause;
    }

    // A unit directly behind what is counted, where the clause counts and has no number.
    void takeUnit(std::size_t clause, std::size_t at)
    {
        constexpr std::size_t longestClause = 60;
        if (at - clause > longestClause || !isEndOfCounting(at + 1))
            return;
        const std::u32string_view told = before(clause, at);
        const auto noun =
            std::ranges::find_if(m_words.nouns, [&](const auto& word) { return told.ends_with(word); });
        if (noun == m_words.nouns.end() || !holdsOne(m_words.counting, told) || hasNumeral(told))
            return;
        const std::u32string_view front = told.substr(0, told.size() - noun->size());
        if (holdsOne(m_words.verbs, front) && !holdsOne(m_words.notCounting, front))
            report(clause, at + 1);
    }

    bool isEndOfCounting(std::size_t at) const
    {
        if (at >= m_text.size() || isOneOf(clauseEnds, m_text[at]))
            return true;
        const auto rest = m_text.substr(at);
        return lengthOfWordAt(m_words.conjunctions, rest) && !lengthOfWordAt(m_words.notConjunctions, rest);
    }

    static bool hasNumeral(std::u32string_view text)
    {
        return text.find_first_of(U"一二两三四五六七八九十百千零") != text.npos;
    }

    void report(std::size_t begin, std::size_t end)
    {
        m_findings.push_back(findingAbout("blank", {passageOf(m_reviewed, m_paragraph, begin, end)}));
    }

    const Reviewed& m_reviewed;
    const BlankWords& m_words;
    const ReadParagraph& m_paragraph;
    std::u32string_view m_text;
    Findings& m_findings;
};

} // namespace

Findings blankFindings(const Reviewed& reviewed)
{
    Findings findings;
    for (const ReadParagraph& paragraph : reviewed.text)
        Blanks(reviewed, paragraph, findings).find();
    return findings;
}

Findings leftoverFindings(const Reviewed& reviewed)
{
    Findings findings;
    for (const ReadParagraph& paragraph : reviewed.text) {
        const std::u32string_view text = paragraph.letters.text;
        for (const std::u32string& words : reviewed.claims.leftovers) {
            const std::size_t at = text.find(words);
            if (at == text.npos)
                continue;
            findings.push_back(findingAbout("leftover", {passageOf(reviewed, paragraph, at, at + words.size())}));
            break;
        }
    }
    return findings;
}

} // namespace gouji::narrative
