// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/clauses.hpp"

#include "core/text/text.hpp"

#include <limits>

namespace gouji::narrative {
namespace {

using text::isOneOf;

// Conjunctions end the member of a list as its comma does.
constexpr std::u32string_view conjunctions = U"和及与或";

class Splitter {
public:
    Splitter(const Letters& letters, const Tokens& tokens) : m_letters(letters), m_tokens(tokens.tokens)
    {
        findBracketsWithoutFigures();
    }

    std::vector<Sentence> split()
    {
        for (std::uint32_t index = 0; index < m_tokens.size(); ++index) {
            const Token& token = m_tokens[index];
            if (m_skipUntil[index] > index) {
                index = m_skipUntil[index];
                continue;
            }
            if (token.kind == Token::Kind::Mark)
                takeMark(token, index);
            else
                add(token, index);
        }
        endSentence(m_letters.text.size());
        return std::move(m_sentences);
    }

private:
    // Where the bracket that opens there closes, if no figure stands between; nothing else can be left out.
    void findBracketsWithoutFigures()
    {
        m_skipUntil.assign(m_tokens.size(), 0);
        constexpr auto none = std::numeric_limits<std::uint32_t>::max();
        std::uint32_t open = none;
        for (std::uint32_t index = 0; index < m_tokens.size(); ++index) {
            const Token& token = m_tokens[index];
            if (token.kind == Token::Kind::Figure || token.mark == U'。' || token.mark == U'\n')
                open = none;
            else if (token.mark == U'(' || token.mark == U'《')
                open = index;
            else if ((token.mark == U')' || token.mark == U'》') && open != none) {
                m_skipUntil[open] = index;
                open = none;
            }
        }
    }

    void takeMark(const Token& token, std::uint32_t index)
    {
        switch (token.mark) {
        case U'。':
        case U'!':
        case U'?':
        case U'…': // something is left out
        case U'\n':
            return endSentence(token.end);
        case U'(':
            endClause();
            ++m_depth;
            return;
        case U')':
            endClause();
            m_depth = std::max(0, m_depth - 1);
            return;
        case U'、':
            if (m_hasFigure)
                endClause();
            else
                m_clause.tokens.push_back(index);
            return;
        default:
            endClause();
        }
    }

    void add(const Token& token, std::uint32_t index)
    {
        const bool isConjunction =
            token.end - token.begin == 1 && isOneOf(conjunctions, m_letters.text[token.begin]);
        if (isConjunction && m_hasFigure)
            endClause();
        m_clause.tokens.push_back(index);
        m_clause.depth = m_depth;
        m_hasFigure = m_hasFigure || token.kind == Token::Kind::Figure;
    }

    void endClause()
    {
        if (!m_clause.tokens.empty())
            m_clauses.push_back(std::move(m_clause));
        m_clause = {};
        m_hasFigure = false;
    }

    void endSentence(std::size_t end)
    {
        endClause();
        if (!m_clauses.empty())
            m_sentences.push_back({m_begin, end, std::move(m_clauses)});
        m_clauses = {};
        m_begin = end;
        m_depth = 0;
    }

    const Letters& m_letters;
    const std::vector<Token>& m_tokens;
    std::vector<std::uint32_t> m_skipUntil;
    std::vector<Sentence> m_sentences;
    std::vector<Clause> m_clauses;
    Clause m_clause;
    std::size_t m_begin = 0;
    int m_depth = 0;
    bool m_hasFigure = false;
};

} // namespace

std::vector<Sentence> sentencesOf(const Letters& letters, const Tokens& tokens)
{
    return Splitter(letters, tokens).split();
}

} // namespace gouji::narrative
