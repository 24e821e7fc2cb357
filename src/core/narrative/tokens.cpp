// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/tokens.hpp"

#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using packs::Claims;
using packs::WordMeaning;
using text::isOneOf;

constexpr std::u32string_view marks = U",。;!?…、()\n《》";

bool isUnit(const Claims& claims, std::uint32_t word)
{
    return std::ranges::any_of(claims.meanings[word],
                               [](const WordMeaning& meaning) { return meaning.kind == WordMeaning::Kind::Unit; });
}

// The unit behind a number; none where the letters there are those of a longer word: 件 in "3件数".
std::u32string unitAt(std::u32string_view text, const Claims& claims)
{
    constexpr std::u32string_view points = U"个百分点";
    if (text.starts_with(U'%'))
        return U"%";
    if (text.starts_with(points))
        return std::u32string(points);
    if (text.starts_with(U"万元") || text.starts_with(U"亿元"))
        return std::u32string(text.substr(0, 2));
    for (std::size_t length = std::min<std::size_t>(3, text.size()); length > 0; --length) {
        const auto match = claims.words.longestAt(text.substr(0, length));
        if (match && isUnit(claims, match->word))
            return std::u32string(text.substr(0, match->length));
    }
    return {};
}

class Lexer {
public:
    Lexer(const Letters& letters, const Claims& claims) : m_text(letters.text), m_claims(claims) {}

    Tokens read()
    {
        for (std::size_t at = 0; at < m_text.size();)
            at += take(at);
        return std::move(m_tokens);
    }

private:
    std::size_t take(std::size_t at)
    {
        const char32_t letter = m_text[at];
        if (isOneOf(marks, letter))
            return put(Token::Kind::Mark, at, 1, 0, letter);
        const auto word = m_claims.words.longestAt(m_text.substr(at));
        const auto number = numberAt(m_text, at);
        if (number && (!word || word->length < number->length))
            return takeNumber(at, *number);
        if (word)
            return put(Token::Kind::Word, at, word->length, word->word, 0);
        auto& tokens = m_tokens.tokens;
        if (!tokens.empty() && tokens.back().kind == Token::Kind::Unknown && tokens.back().end == at) {
            ++tokens.back().end;
            return 1;
        }
        return put(Token::Kind::Unknown, at, 1, 0, 0);
    }

    std::size_t takeNumber(std::size_t at, const Number& number)
    {
        if (number.kind == Number::Kind::Year)
            return put(Token::Kind::Year, at, number.length, static_cast<std::uint32_t>(number.year), 0);
        if (number.kind == Number::Kind::Other)
            return put(Token::Kind::Number, at, number.length, 0, 0);
        FigureToken figure{number, unitAt(m_text.substr(at + number.length), m_claims)};
        // 万元 is the unit, not 元 behind a 万 that is part of the number.
        if (number.scale != 0)
            figure.unit = (number.scale == 4 ? U"万" : U"亿") + figure.unit;
        const std::size_t length = number.length + figure.unit.size() - (number.scale != 0 ? 1 : 0);
        m_tokens.figures.push_back(std::move(figure));
        return put(Token::Kind::Figure, at, length, static_cast<std::uint32_t>(m_tokens.figures.size() - 1), 0);
    }

    std::size_t put(Token::Kind kind, std::size_t at, std::size_t length, std::uint32_t word, char32_t mark)
    {
        m_tokens.tokens.push_back(
            {kind, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length), word, mark});
        return length;
    }

    std::u32string_view m_text;
    const Claims& m_claims;
    Tokens m_tokens;
};

} // namespace

Tokens tokensOf(const Letters& letters, const Claims& claims) { return Lexer(letters, claims).read(); }

bool means(const Claims& claims, const Token& token, WordMeaning::Kind kind)
{
    return token.kind == Token::Kind::Word
           && std::ranges::any_of(claims.meanings[token.word],
                                  [&](const WordMeaning& meaning) { return meaning.kind == kind; });
}

} // namespace gouji::narrative
